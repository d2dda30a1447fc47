import type { Given } from '../given.ts'
import { jsonFile, sameJson, type Json, type JsonObject } from '../json.ts'
import { apiBatches } from './api-batches.ts'
import type { ApiState, ApiWrite, LeftOut } from './api-writes.ts'

/** Version of the file's own shape. */
export const policyApiFormat = 'fadder-policy-api/1'

/**
 * The Chrome Policy API requests that bring a unit from what it inherits to what the plan says, in the
 * order in which they must be sent; each batch is the body of one
 * `POST /v1/customers/my_customer/policies/orgunits:batchModify`.
 *
 * `targetResource` is `orgunits/{id}`. Where the plan does not know the unit's id, its path stands in
 * the braces' place, `orgunits/{/Elever/Hagaskolan}`, for whoever applies the file to exchange.
 * @param inherited the parent's state; undefined at the top, where everything is written.
 */
export function policyApi(given: Given, state: ApiState, inherited: ApiState | undefined): string {
  const above = new Map(inherited?.leftOut.map(({ policy, value }) => [policy, value]))
  const news = state.leftOut.filter(({ policy, value }) => !sameJson(value, above.get(policy) ?? null))
  const leftOut = [...news, ...stillInherited(state, inherited)]
  return jsonFile({
    format: policyApiFormat,
    orgUnitPath: given.unit.path,
    revision: given.settings.revision,
    batches: apiBatches(state, inherited).map((writes) => batch(given, writes)),
    leftOut: leftOut.map(({ policy, value, why }) => ({ policy, value, why })),
  })
}

/** What the parent has and the unit has not: the API has no word for it, a unit can only say otherwise. */
function stillInherited(state: ApiState, inherited: ApiState | undefined): LeftOut[] {
  return [...(inherited?.writes ?? [])]
    .filter(([key]) => !state.writes.has(key))
    .map(([, { schema, app, fields }]) => ({
      policy: app === undefined ? schema : `${schema} ${app}`,
      value: fields,
      why: 'The parent has it and this unit does not; it stays inherited until it is set to something else here.',
    }))
}

function batch({ unit }: Given, writes: ApiWrite[]): JsonObject {
  const targetResource = `orgunits/${unit.googleId ?? `{${unit.path}}`}`
  const requests = writes.map(({ schema, app, fields }): Json => {
    const additional: JsonObject = app === undefined ? {} : { additionalTargetKeys: { app_id: app } }
    return {
      policyTargetKey: { targetResource, ...additional },
      policyValue: { policySchema: schema, value: fields },
      // All fields that the plan has of a schema are sent when one differs, so that the unit does not
      // depend on whether Google inherits field by field or schema by schema.
      updateMask: Object.keys(fields).sort().join(','),
    }
  })
  return { method: 'batchModify', orgUnitPath: unit.path, requests }
}

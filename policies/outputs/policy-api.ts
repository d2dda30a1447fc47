import type { Given } from '../given.ts'
import { jsonFile, sameJson, type Json, type JsonObject } from '../json.ts'
import type { ApiBatch } from './api-batches.ts'
import type { ApiWrite, LeftOut } from './api-writes.ts'

/** Version of the file's own shape. */
export const policyApiFormat = 'fadder-policy-api/1'

/**
 * The Chrome Policy API requests that bring a unit to what the plan says, in the order in which they must
 * be sent; each batch is the body of one `POST /v1/customers/my_customer/policies/orgunits:` and its
 * method. Parents come before their children.
 *
 * `targetResource` is `orgunits/{id}`. Where the plan does not know the unit's id, its path stands in
 * the braces' place, `orgunits/{/Elever/Hagaskolan}`, for whoever applies the file to exchange.
 */
export function policyApi(given: Given, batches: readonly ApiBatch[], leftOut: readonly LeftOut[]): string {
  return jsonFile({
    format: policyApiFormat,
    orgUnitPath: given.unit.path,
    revision: given.settings.revision,
    batches: batches.map((batch) => body(given, batch)),
    leftOut: leftOut.map(({ policy, value, why }) => ({ policy, value, why })),
  })
}

/** What of a unit's own the requests do not carry, less what its parent has just so. */
export function newlyLeftOut(leftOut: readonly LeftOut[], above: readonly LeftOut[]): LeftOut[] {
  const known = new Map(above.map(({ policy, value }) => [policy, value]))
  return leftOut.filter(({ policy, value }) => !sameJson(value, known.get(policy) ?? null))
}

function body({ unit }: Given, { method, writes }: ApiBatch): JsonObject {
  const targetResource = `orgunits/${unit.googleId ?? `{${unit.path}}`}`
  const requests = writes.map((write): Json => {
    const { schema, app } = write
    const additional: JsonObject = app === undefined ? {} : { additionalTargetKeys: { app_id: app } }
    const policyTargetKey = { targetResource, ...additional }
    return method === 'batchInherit' ? { policyTargetKey, policySchema: schema } : modified(policyTargetKey, write)
  })
  return { method, orgUnitPath: unit.path, requests }
}

/**
 * All fields that the plan has of a schema are sent when one differs, so that the unit does not depend on
 * whether Google inherits field by field or schema by schema.
 */
function modified(policyTargetKey: JsonObject, { schema, fields }: ApiWrite): JsonObject {
  return {
    policyTargetKey,
    policyValue: { policySchema: schema, value: fields },
    updateMask: Object.keys(fields).sort().join(','),
  }
}

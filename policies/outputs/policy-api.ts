import type { Given } from '../given.ts'
import { jsonFile, type Json, type JsonObject } from '../json.ts'
import type { ApiBatch } from './api-batches.ts'
import type { ByHand } from './api-own.ts'
import type { ApiWrite } from './api-writes.ts'

/** Version of the file's own shape. */
export const policyApiFormat = 'fadder-policy-api/1'

/**
 * The Chrome Policy API requests that bring a unit to what the plan says, in the order in which they must
 * be sent; each batch is the body of one `POST /v1/customers/my_customer/policies/orgunits:` and its
 * method. Parents come before their children.
 *
 * `targetResource` is `orgunits/{id}`. Where the plan does not know the unit's id, its path stands in
 * the braces' place, `orgunits/{/Elever/Hagaskolan}`, for whoever applies the file to exchange.
 *
 * `leftOut` is what must be done by hand in the Admin console: to set a value, to unset what the parent
 * has, or to inherit again.
 */
export function policyApi(given: Given, batches: readonly ApiBatch[], byHand: readonly ByHand[]): string {
  return jsonFile({
    format: policyApiFormat,
    orgUnitPath: given.unit.path,
    revision: given.settings.revision,
    batches: batches.map((batch) => body(given, batch)),
    leftOut: byHand.map(({ policy, todo, value, why }) => ({ policy, todo, value, why })),
  })
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

import * as z from 'zod'

const Target = z.strictObject({
  targetResource: z.string(),
  additionalTargetKeys: z.strictObject({ app_id: z.string().regex(/^chrome:[a-p]{32}$/) }).optional(),
})
const Value = z.record(z.string(), z.unknown())
const Modify = z.strictObject({
  method: z.literal('batchModify'),
  orgUnitPath: z.string(),
  requests: z
    .array(
      z.strictObject({
        policyTargetKey: Target,
        policyValue: z.strictObject({ policySchema: z.string(), value: Value }),
        updateMask: z.string(),
      }),
    )
    .min(1),
})
const Inherit = z.strictObject({
  method: z.literal('batchInherit'),
  orgUnitPath: z.string(),
  requests: z.array(z.strictObject({ policyTargetKey: Target, policySchema: z.string() })).min(1),
})

/** A policy-api.json, as strictly as Google would take it. */
export const PolicyApiFile = z.object({
  orgUnitPath: z.string(),
  batches: z.array(z.discriminatedUnion('method', [Modify, Inherit])),
  leftOut: z.array(
    z.object({ policy: z.string(), todo: z.enum(['set', 'unset', 'inherit']), value: z.unknown(), why: z.string() }),
  ),
})
export type PolicyApiFile = z.infer<typeof PolicyApiFile>
type Batch = PolicyApiFile['batches'][number]

const installType = 'chrome.users.apps.InstallType'

/** How Google may inherit: nobody outside knows, so what is sent must hold either way. */
export type Inheritance = 'by schema' | 'by field'

/**
 * Google's side of the Chrome Policy API, as far as its rules are known: one unit, one namespace and one set
 * of keys in a request, each schema once in it, a value for every masked field, and no other setting of an
 * app that is not managed yet. A request against the rules throws.
 */
export class FakeGoogle {
  /** What stands at each unit itself, by app and schema. */
  readonly #own = new Map<string, Map<string, Record<string, unknown>>>()
  /** What was set by hand, by unit and policy. */
  readonly #hands = new Map<string, Map<string, unknown>>()
  readonly #inheritance: Inheritance
  requests = 0

  constructor(inheritance: Inheritance) {
    this.#inheritance = inheritance
  }

  send(batch: Batch): void {
    this.requests += 1
    const lines = linesOf(batch)
    for (const part of ['target', 'namespace', 'app'] as const)
      if (new Set(lines.map((line) => line[part])).size > 1) throw new Error(`Two of ${part} in one request.`)
    const schemas = lines.map(({ schema }) => schema)
    if (new Set(schemas).size < schemas.length) throw new Error('One schema twice in one request.')
    const unit = batch.orgUnitPath
    const own = this.#own.get(unit) ?? new Map<string, Record<string, unknown>>()
    const before = new Map(own)
    for (const { key, schema, app, fields } of lines) {
      // What one request holds can't count on another part of the same request.
      if (app !== '' && schema !== installType && fields && !this.#managed(unit, app, before))
        throw new Error(`${schema} of ${app}, which is not managed at ${unit}.`)
      if (fields) own.set(key, { ...own.get(key), ...fields })
      else own.delete(key)
    }
    this.#own.set(unit, own)
  }

  #managed(unit: string, app: string, own: ReadonlyMap<string, unknown>): boolean {
    return own.has(`${app} ${installType}`) || this.#above(unit).has(`${app} ${installType}`)
  }

  #above(unit: string): Map<string, Record<string, unknown>> {
    const parent = unit.slice(0, unit.lastIndexOf('/'))
    return parent === '' ? new Map() : this.#inForce(parent)
  }

  #inForce(unit: string): Map<string, Record<string, unknown>> {
    const result = this.#above(unit)
    for (const [key, fields] of this.#own.get(unit) ?? [])
      result.set(key, this.#inheritance === 'by field' ? { ...result.get(key), ...fields } : fields)
    return result
  }

  /** What holds in a unit, by `app schema field`; what is UNSET does not. */
  inForce(unit: string): Record<string, unknown> {
    const entries = [...this.#inForce(unit)].flatMap(([key, fields]) =>
      Object.entries(fields).map(([field, value]): [string, unknown] => [`${key} ${field}`, value]),
    )
    return Object.fromEntries(entries.filter(([, value]) => value !== 'UNSET').sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** What somebody does in the Admin console, by a line of `leftOut`; there anything can be unset. */
  doByHand(unit: string, { policy, todo, value }: PolicyApiFile['leftOut'][number]): void {
    const own = this.#hands.get(unit) ?? new Map<string, unknown>()
    if (todo === 'inherit') own.delete(policy)
    else own.set(policy, todo === 'set' ? value : 'UNSET')
    this.#hands.set(unit, own)
  }

  /** What holds in a unit of what is set by hand. */
  setByHand(unit: string, policy: string): unknown {
    const own = this.#hands.get(unit)?.get(policy)
    const parent = unit.slice(0, unit.lastIndexOf('/'))
    if (own !== undefined) return own === 'UNSET' ? undefined : own
    return parent === '' ? undefined : this.setByHand(parent, policy)
  }

  /** What stands at a unit itself. */
  own(unit: string): unknown {
    const all = [...(this.#own.get(unit) ?? []), ...(this.#hands.get(unit) ?? [])]
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

interface Line {
  key: string
  target: string
  app: string
  schema: string
  namespace: string
  /** Absent where the unit is to inherit again. */
  fields?: Record<string, unknown>
}

function lineOf({ targetResource, additionalTargetKeys }: z.infer<typeof Target>, schema: string): Line {
  const app = additionalTargetKeys?.app_id ?? ''
  const namespace = schema.slice(0, schema.lastIndexOf('.'))
  return { key: `${app} ${schema}`, target: targetResource, app, schema, namespace }
}

function linesOf(batch: Batch): Line[] {
  if (batch.method === 'batchInherit')
    return batch.requests.map(({ policyTargetKey, policySchema }) => lineOf(policyTargetKey, policySchema))
  return batch.requests.map(({ policyTargetKey, policyValue: { policySchema, value }, updateMask }) => {
    const masked = updateMask.split(',')
    if (masked.some((field) => value[field] === undefined)) throw new Error(`${policySchema}: a masked field is empty.`)
    return {
      ...lineOf(policyTargetKey, policySchema),
      fields: Object.fromEntries(masked.map((field) => [field, value[field]])),
    }
  })
}

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../../../policies/json.ts'
import { readPack } from '../../../policies/plan/read-pack.ts'
import { readPlanFile } from '../../../policies/plan/read-plan-file.ts'
import { YamlFile } from '../../../policies/plan/yaml-file.ts'
import { packSchema } from '../../../policies/schema/pack-schema.ts'
import { planSchema } from '../../../policies/schema/plan-schema.ts'

/** A key that is like no other, so that the reader answers with all that it knows. */
const strange = 'qqqqqqqqqqqqqqqqqqqq'

/** What the reader says of a map with a strange key alone: the keys that it takes, and those that it misses. */
function readersKeys(text: string, kind: 'plan' | 'pack') {
  const file = new YamlFile('plan.yaml', text)
  if (kind === 'plan') readPlanFile(file)
  else readPack(file, 'p')
  const at = file.findings.find(({ code, message }) => code === 'unknown-key' && message.includes(strange))
  if (!at) throw new Error(`no finding names ${strange}`)
  const known = /^Remove it, or use (.*)[.]$/.exec(at.remedy)?.[1] ?? ''
  const [what = ''] = at.message.split(' has a key')
  const missed = file.findings.filter(
    ({ code, message }) => code === 'missing-key' && message.startsWith(`${what} has`),
  )
  return {
    known: known.split(/, | or /).toSorted(),
    required: missed.map(({ message }) => / has no (\w+)[.]$/.exec(message)?.[1] ?? '').toSorted(),
  }
}

/** A part of a schema by the keys on the way to it; pointers are followed, and of two kinds the map is taken. */
function partOf(schema: JsonObject, ...way: string[]): JsonObject {
  const followed = (part: Json | undefined): JsonObject => {
    if (!isJsonObject(part)) throw new Error(`nothing at ${way.join(' ')}`)
    const { $ref: pointer, anyOf: kinds } = part
    const definitions = schema['definitions']
    if (typeof pointer === 'string' && isJsonObject(definitions)) return followed(definitions[pointer.slice(14)])
    if (Array.isArray(kinds)) return followed(kinds.find((each) => isJsonObject(each) && 'properties' in each))
    return part
  }
  let part = followed(schema)
  for (const key of way) {
    const { properties, additionalProperties, items } = part
    const named = isJsonObject(properties) ? properties[key] : undefined
    part = followed(named ?? (key === '[]' ? items : additionalProperties))
  }
  return part
}

function schemasKeys(part: JsonObject) {
  const { properties, required, additionalProperties } = z
    .object({
      properties: z.record(z.string(), z.json()),
      required: z.array(z.string()),
      additionalProperties: z.literal(false),
    })
    .parse(part)
  return { known: Object.keys(properties).toSorted(), required: required.toSorted(), additionalProperties }
}

const map = `{ ${strange}: x }`

describe('the keys that an editor offers are those that the reader takes', () => {
  it.each([
    ['a plan', `${strange}: x`, []],
    ['the desk', `desk: ${map}`, ['desk']],
    ['an owner', `owners: { a: ${map} }`, ['owners', 'a']],
    ['a decision', `decisions: { a: ${map} }`, ['decisions', 'a']],
    ['a risk', `risks: { a: ${map} }`, ['risks', 'a'], ['measures']],
    ['the place of a pack', `packs: { a: ${map} }`, ['packs', 'a']],
    ['a raw policy', `rawPolicies: { a: ${map} }`, ['rawPolicies', 'a']],
    ["a raw policy's name at Google", `rawPolicies: { a: { api: ${map} } }`, ['rawPolicies', 'a', 'api']],
    ['a window', `windows: { a: ${map} }`, ['windows', 'a'], ['units']],
    ['a unit', `units: [${map}]`, ['units', '[]']],
    ['a unit within another', `units: [{ name: a, units: [${map}] }]`, ['units', '[]', 'units', '[]']],
    ['a pack that a unit uses', `units: [{ name: a, packs: [${map}] }]`, ['units', '[]', 'packs', '[]']],
    ['what a unit unsets', `units: [{ name: a, unset: { b: ${map} } }]`, ['units', '[]', 'unset', 'b']],
    ['a setting', `units: [{ name: a, settings: { b: ${map} } }]`, ['units', '[]', 'settings', 'b']],
    [
      'a setting that the catalogue knows',
      `units: [{ name: a, settings: { TranslateEnabled: ${map} } }]`,
      ['units', '[]', 'settings', 'TranslateEnabled'],
    ],
    [
      "one of Fadder's settings",
      `units: [{ name: a, fadder: { freeText: ${map} } }]`,
      ['units', '[]', 'fadder', 'freeText'],
    ],
    ['a setting in a window', `windows: { a: { settings: { b: ${map} } } }`, ['windows', 'a', 'settings', 'b']],
  ])('in %s', (_what, text, way, askedForByTheChecks: string[] = []) => {
    const { additionalProperties: _, ...keys } = schemasKeys(partOf(planSchema(), ...way))
    const { known, required } = readersKeys(text, 'plan')
    expect(keys).toEqual({ known, required: [...required, ...askedForByTheChecks].toSorted() })
  })

  it.each([
    ['a pack', `${strange}: x`, []],
    ["a pack's setting", `settings: { b: ${map} }`, ['settings', 'b']],
    ["one of Fadder's settings in a pack", `fadder: { freeText: ${map} }`, ['fadder', 'freeText']],
  ])('in %s', (_what, text, way) => {
    const { additionalProperties: _, ...keys } = schemasKeys(partOf(packSchema(), ...way))
    expect(keys).toEqual(readersKeys(text, 'pack'))
  })
})

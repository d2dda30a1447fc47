import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { allOutcomes } from '../../../policies/explain/all-outcomes.ts'
import { fadderOutcomes } from '../../../policies/explain/fadder-outcomes.ts'
import type { Outcomes } from '../../../policies/explain/outcome.ts'
import { plannedSettings } from '../../../policies/fadder-settings.ts'

function none(): boolean {
  return false
}

/** The values that must have outcomes of their own, and those that may, by the schema of a policy. */
function outcomesAsked(value: z.core.$ZodType): { must: string[]; may: (key: string) => boolean } {
  const { type, enum: choices, const: only } = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
  if (choices) return { must: choices.map(String), may: none }
  if (only !== undefined) return { must: [String(only)], may: none }
  if (type === 'boolean') return { must: ['true', 'false'], may: none }
  if (type === 'array') return { must: z.safeParse(value, []).success ? ['[]', '*'] : ['*'], may: none }
  // A number in a range may have a word of its own for some of its values.
  if (type === 'integer') return { must: ['*'], may: (key) => z.safeParse(value, Number(key)).success }
  // A map that may be empty may have a word of its own for that.
  return { must: ['*'], may: (key) => key === '{}' && z.safeParse(value, {}).success }
}

const all: [string, z.core.$ZodType, Outcomes | undefined][] = [
  ...[...catalogue].map(([name, { value }]): [string, z.core.$ZodType, Outcomes | undefined] => [
    name,
    value,
    allOutcomes.get(name),
  ]),
  ...[...plannedSettings].map(([name, value]): [string, z.core.$ZodType, Outcomes | undefined] => [
    name,
    value,
    new Map<string, Outcomes>(Object.entries(fadderOutcomes)).get(name),
  ]),
]

describe.each(all)('%s', (_name, value, outcomes = {}) => {
  it('has an outcome for each value that it can have, and for no other', () => {
    const { must, may } = outcomesAsked(value)
    const keys = Object.keys(outcomes)
    expect(must.filter((key) => !keys.includes(key))).toEqual([])
    expect(keys.filter((key) => !must.includes(key) && !may(key))).toEqual([])
  })

  it('says each in a whole sentence of both languages', () => {
    const { properties = {} } = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
    const entries = Object.keys(properties).map((entry) => `{${entry}}`)
    for (const [key, outcome] of Object.entries(outcomes)) {
      // An entry of a map stands in both or in neither.
      const placed = entries.filter((entry) => outcome.sv.includes(entry))
      expect(entries.filter((entry) => outcome.en.includes(entry))).toEqual(placed)
      const [sv, en] = [outcome.sv, outcome.en].map((text) =>
        placed.reduce((left, each) => left.replace(each, '1'), text),
      )
      if (sv === undefined || en === undefined) throw new Error('no sentence')
      for (const sentence of [sv, en]) expect(sentence).toMatch(/^(?:\p{Lu}|\{value\}).{10,}\.$/u)
      expect(sv).not.toBe(en)
      // The value stands in both or in neither, and only where it is not already told by its key.
      expect(sv.includes('{value}')).toBe(en.includes('{value}'))
      expect(sv.includes('{value}') && key !== '*').toBe(false)
      expect(sv.replaceAll('{value}', '') + en.replaceAll('{value}', '')).not.toMatch(/[{}]/)
    }
  })
})

it('has no outcomes for a policy that the catalogue does not have', () => {
  expect([...allOutcomes.keys()].filter((name) => !catalogue.has(name))).toEqual([])
})

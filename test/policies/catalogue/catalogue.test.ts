import { expect, it } from 'vitest'
import * as z from 'zod'
import type { ApiMapping } from '../../../policies/catalogue/api-mapping.ts'
import { catalogue, categories } from '../../../policies/catalogue/catalogue.ts'
import type { Policy } from '../../../policies/catalogue/policy.ts'
import { risks } from '../../../policies/catalogue/risks.ts'
import { wordsFor } from '../../../policies/catalogue/value-words.ts'

const policies = Object.values(categories).flat<readonly Policy[][]>()
const sentence = /^\p{Lu}.*[.]$/u

/** The values of a numbered or named choice; none for other kinds. */
function choicesOf({ value }: Policy): string[] {
  const schema = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
  return (schema.enum ?? []).map(String).sort()
}

/** The names in the API that a mapping writes to. */
function apiNamesOf(mapping: ApiMapping): { schemas: string[]; fields: string[] } {
  const fields = [
    ...('field' in mapping ? [mapping.field] : []),
    ...('switch' in mapping ? [mapping.switch] : []),
    ...('acknowledgement' in mapping ? [mapping.acknowledgement] : []),
  ]
  return { fields, schemas: 'schema' in mapping ? [mapping.schema] : [] }
}

it('explains at least 150 policies, each of them once', () => {
  expect(policies.length).toBeGreaterThanOrEqual(150)
  expect(catalogue.size).toBe(policies.length)
})

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s takes its example, refuses what no policy is, and says what it takes',
  (_name, policy) => {
    expect(policy.value.safeParse(policy.example).error?.issues).toBeUndefined()
    const anyText = typeof policy.example === 'string' && !policy.meanings
    const wrong = [null, -2, 1.5, { a: { b: 1 } }, [1], [[]], ...(anyText ? [] : ['ja'])]
    expect(wrong.filter((value) => policy.value.safeParse(value).success)).toEqual([])
    expect(wordsFor(policy)).toMatch(/^(true or false|one of|a whole number|a list|a text|a map)/)
  },
)

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s is told to a school in two languages and to IT in one line',
  (_name, { what, it: forIt }) => {
    expect(what.sv).toMatch(sentence)
    expect(what.en).toMatch(sentence)
    expect(what.sv).not.toBe(what.en)
    expect(forIt).toMatch(/^[^\n]+[.]$/)
    expect(forIt.length).toBeLessThanOrEqual(160)
  },
)

it.each(policies.filter((policy) => choicesOf(policy).length > 0).map((policy) => [policy.name, policy] as const))(
  '%s says in both languages what each of its values means',
  (_name, policy) => {
    const meanings = policy.meanings ?? {}
    expect(Object.keys(meanings).sort()).toEqual(choicesOf(policy))
    for (const { sv, en } of Object.values(meanings)) {
      expect(sv).toMatch(/[^.]$/)
      expect(en).toMatch(/[^.]$/)
    }
    expect(new Set(Object.values(meanings).map(({ sv }) => sv)).size).toBe(Object.keys(meanings).length)
  },
)

it('names at least one platform for each, none twice, and gives devices only what a Chromebook has', () => {
  const odd = policies.filter(({ platforms }) => platforms.length === 0 || new Set(platforms).size < platforms.length)
  expect(odd.map(({ name }) => name)).toEqual([])
  const devices = policies.filter(({ scope }) => scope === 'device')
  expect(devices.filter(({ platforms }) => platforms.join() !== 'chromeos').map(({ name }) => name)).toEqual([])
})

it('tells each risk in both languages, and names none twice', () => {
  expect(policies.filter((policy) => new Set(policy.risks).size < policy.risks.length)).toEqual([])
  for (const { sv, en } of Object.values(risks)) {
    expect(sv).toMatch(sentence)
    expect(en).toMatch(sentence)
  }
  const used = new Set(policies.flatMap((policy) => policy.risks))
  expect([...used].sort()).toEqual(Object.keys(risks).sort())
})

it('writes to each field of the API from one policy only', () => {
  const places = policies.flatMap(({ api }) => {
    const { schemas, fields } = apiNamesOf(api)
    return fields.map((field) => `${schemas.join('')} ${field}`)
  })
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
})

it('says why each policy that the requests leave out is not written', () => {
  const reasons = policies.flatMap(({ api }) => (api.kind === 'left-out' ? [api.why] : []))
  expect(reasons.filter((why) => !sentence.test(why))).toEqual([])
})

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s is written to a schema, fields and values as the API names them',
  (_name, policy) => {
    const { schemas, fields } = apiNamesOf(policy.api)
    for (const schema of schemas) expect(schema).toMatch(/^chrome[.](users|devices)([.][a-z]+)*[.][A-Z]\w+$/)
    for (const field of fields) expect(field).toMatch(/^[a-z][A-Za-z0-9]+$/)
    for (const [key, full] of Object.entries(policy.api.kind === 'names' ? policy.api.names : {})) {
      expect(full).toMatch(/^[A-Z][A-Z0-9_]+$/)
      const values = [key, Number(key), true, false].filter((value) => String(value) === key)
      expect(values.some((value) => policy.value.safeParse(value).success)).toBe(true)
    }
  },
)

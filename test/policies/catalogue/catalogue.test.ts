import { expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { wordsFor } from '../../../policies/catalogue/value-words.ts'

const policies = [...catalogue.values()]

it.each(policies.map((policy) => [policy.name, policy] as const))(
  '%s takes its example, refuses what no policy is, and is told in both languages',
  (_name, policy) => {
    expect(policy.value.safeParse(policy.example).success).toBe(true)
    const anyText = typeof policy.example === 'string' && !policy.meanings
    const wrong = [null, -1, { a: { b: 1 } }, [1], ...(anyText ? [] : ['ja'])]
    expect(wrong.filter((value) => policy.value.safeParse(value).success)).toEqual([])
    expect(policy.what.sv).toMatch(/^\p{Lu}.*\.$/u)
    expect(policy.what.en).toMatch(/^\p{Lu}.*\.$/u)
    expect(wordsFor(policy)).toMatch(/^(true or false|one of|a list|a text|a map)/)
  },
)

it('names each policy once', () => {
  expect(catalogue.size).toBe(policies.length)
  expect(policies.length).toBeGreaterThanOrEqual(35)
})

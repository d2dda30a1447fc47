import { describe, expect, it } from 'vitest'
import { packText, told } from './told.ts'

const home = "HomepageLocation: { value: 'https://a.example', reason: r"
const unset = 'unset: { HomepageLocation: { reason: r } }'

describe('a policy that is unset', () => {
  it('is set somewhere above: in a unit, in the base level or in a pack of its own unit', async () => {
    expect(await told({ units: `  - { name: A, settings: { ${home} } }, units: [{ name: B, ${unset} }] }\n` })).toEqual(
      [],
    )
    const base = '  - { name: A, unset: { SearchSuggestEnabled: { reason: r, decision: D-1 } } }\n'
    expect(await told({ units: base })).toEqual([])
    const files = { 'more.yaml': packText(`  ${home}, source: s }\n`) }
    const packs = 'base: base.yaml, more: more.yaml'
    expect(
      await told({ units: `  - { name: A, packs: [{ name: more, reason: r }], ${unset} }\n`, packs }, files),
    ).toEqual([])
  })

  it('is told of as a warning where nothing sets it, or no longer does', async () => {
    expect(await told({ units: `  - { name: A, ${unset} }\n` })).toEqual(['warning nothing-to-unset /A'])
    const twice = `  - { name: A, settings: { ${home} } }, units: [{ name: B, ${unset}, units: [{ name: C, ${unset} }] }] }\n`
    expect(await told({ units: twice })).toEqual(['warning nothing-to-unset /A/B/C'])
  })

  it('is not set in the same breath', async () => {
    expect(await told({ units: `  - { name: A, ${unset}, settings: { ${home} } } }\n` })).toEqual([
      'error set-and-unset /A',
    ])
  })

  it('is a policy, and no setting of Fadder itself', async () => {
    expect(await told({ units: '  - { name: A, unset: { freeText: { reason: r } } }\n' })).toEqual([
      'error unknown-policy /A',
    ])
  })

  it('may be one that the plan itself brings', async () => {
    const name = 'AccessCodeCastDeviceDuration'
    const top = `rawPolicies:\n  ${name}: { about: a, schema: { type: integer }, platforms: [chromeos], scope: user }\n`
    const units = `  - { name: A, settings: { ${name}: { value: 1, reason: r } }, units: [{ name: B, unset: { ${name}: { reason: r } } }] }\n`
    expect(await told({ top, units })).toEqual(['warning unexplained-policy'])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeGroups } from '../../../policies/diff/change-groups.ts'
import { diffAsMarkdown, diffAsText } from '../../../policies/diff/diff-text.ts'
import { applyDiff, diffStates } from '../../../policies/diff/diff.ts'
import { planState, type PlanState, type UnitState } from '../../../policies/diff/plan-state.ts'
import type { Json } from '../../../policies/json.ts'
import { planOf } from '../small-plan.ts'

const values = fc.dictionary(
  fc.constantFrom('A', 'B', 'C'),
  fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value))),
)
const unit = fc.record({ policies: values, fadder: values }).map(({ policies, fadder }): UnitState => ({
  policies: new Map(Object.entries(policies)),
  fadder: new Map(Object.entries(fadder)),
}))
const state = fc
  .dictionary(fc.constantFrom('/E', '/E/H', '/E/H/7B', '/P'), unit)
  .map((units): PlanState => new Map(Object.entries(units)))

const inOrder = (map: ReadonlyMap<string, Json>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** A state as plain data, in the order of its names: what it says, however it came about. */
function plain(of: PlanState) {
  return [...of]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { policies, fadder }]) => [path, inOrder(policies), inOrder(fadder)])
}

describe('a diff', () => {
  it('carried out on the old plan gives the new one, whatever they are', () => {
    fc.assert(
      fc.property(state, state, (old, now) => {
        expect(plain(applyDiff(old, diffStates(old, now)))).toEqual(plain(now))
      }),
    )
  })

  it('of a plan with itself is empty', () => {
    fc.assert(
      fc.property(state, (same) => {
        expect(diffStates(same, same)).toEqual([])
      }),
    )
  })
})

const tree = (value: string) => `  - name: Elever
    settings:
      URLBlocklist: { value: [${value}], reason: r }
    units:
      - { name: H, units: [7A, 7B] }
      - { name: P, settings: { IncognitoModeAvailability: { value: ${value === 'a.example' ? 0 : 1}, reason: r, decision: D-1 } } }
`

async function told() {
  const [old, now] = [planState(await planOf(tree('a.example'))), planState(await planOf(tree('b.example')))]
  return { diff: diffStates(old, now), paths: [...now.keys()] }
}

describe('the same change in many units', () => {
  it('is told once, by the unit that stands for all below it', async () => {
    const { diff, paths } = await told()
    expect(changeGroups(diff, paths)).toEqual([
      {
        change: { kind: 'policies', name: 'URLBlocklist', before: ['a.example'], after: ['b.example'] },
        where: [{ path: '/Elever', units: 5 }],
      },
      {
        change: { kind: 'policies', name: 'IncognitoModeAvailability', before: 0, after: 1 },
        where: [{ path: '/Elever/P', units: 1 }],
      },
    ])
  })

  it('is told in words, with the names and values that IT knows, in both languages', async () => {
    const to = await told()
    const sv = diffAsText(to, 'sv')
    expect(sv).toContain(
      'Webbadresser som inte kan öppnas.\n  förut: ["a.example"]\n  nu: ["b.example"]\n    /Elever och allt under (5 enheter)',
    )
    expect(sv).toContain('förut: 0 (tillåtet)\n  nu: 1 (avstängt)')
    expect(diffAsText(to, 'en')).toContain('before: 0 (allowed)\n  now: 1 (switched off)')
    expect(diffAsMarkdown(to, 'en')).toContain('- now: `1 (switched off)`')
    expect(diffAsText({ diff: [], paths: [] }, 'sv')).toBe('Ingenting ändras.\n')
  })
})

it('a unit that comes has all it gets, one that goes is named', async () => {
  const old = planState(await planOf('  - { name: A, settings: {} }\n'))
  const now = planState(await planOf('  - { name: B, settings: {} }\n'))
  const diff = diffStates(old, now)
  expect(diff.map(({ path, fate }) => [path, fate])).toEqual([
    ['/A', 'gone'],
    ['/B', 'new'],
  ])
  expect(diff[1]?.changes).toHaveLength(7)
  const text = diffAsText({ diff, paths: [...now.keys()] }, 'sv')
  expect(text).toContain('Enheter som försvinner:\n  /A')
  expect(text).toContain('Nya enheter:\n  /B')
})

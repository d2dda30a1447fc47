import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseLevel, resolveUnit, type Effective } from '../../policies/effective.ts'
import type { Pack, Plan, Setting, Unit } from '../../policies/plan/plan.ts'

const at = { file: 'plan.yaml', line: 1, column: 1 }
const names = ['A', 'B', 'C', 'D']

function setting(name: string, value: number): Setting {
  return { name, value, reason: 'r', at, valueAt: at }
}

const settings = fc
  .dictionary(fc.constantFrom(...names), fc.nat(9), { maxKeys: 3 })
  .map((values) => Object.entries(values).map(([name, value]) => setting(name, value)))

const none: fc.Arbitrary<Unit[]> = fc.constant([])

const { tree } = fc.letrec<{ tree: Unit }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom('x', 'y'),
    path: fc.string(),
    packs: fc
      .array(fc.constantFrom('p', 'q'), { maxLength: 3 })
      .map((uses) => uses.map((use) => ({ pack: use, reason: 'r', at }))),
    policies: settings,
    fadder: settings,
    units: fc.oneof({ maxDepth: 3 }, none, fc.array(tie('tree'), { maxLength: 3 })),
    at: fc.constant(at),
  }),
}))

function pack(name: string) {
  return fc.record<Pack>({
    name: fc.constant(name),
    version: fc.constant('1'),
    licence: fc.constant('x'),
    policies: settings,
    fadder: settings,
    at: fc.constant(at),
  })
}

function planWith(packs: Pack[], units: Unit[]): Plan {
  const bare = { owners: new Map(), decisions: new Map(), municipality: '', deskUrl: '' }
  return { ...bare, packs: new Map(packs.map((one) => [one.name, one])), base: 'base', baseAt: at, units, at }
}

/** The naive model: from the top down to the unit, write everything in order into one object. */
function naive(plan: Plan, way: Unit[]): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const write = (list: Setting[] | undefined) => list?.forEach(({ name, value }) => (result[name] = value))
  write(plan.packs.get('base')?.policies)
  for (const unit of way) {
    for (const use of unit.packs) write(plan.packs.get(use.pack)?.policies)
    write(unit.policies)
  }
  return result
}

function everyUnit(plan: Plan, units: Unit[], inherited: Effective, way: Unit[] = []): [Unit[], Effective][] {
  return units.flatMap((unit) => {
    const effective = resolveUnit(plan, unit, inherited)
    const here = [...way, unit]
    return [[here, effective] as const, ...everyUnit(plan, unit.units, effective, here)].map(([a, b]) => [a, b])
  })
}

describe('what is in force in a unit', () => {
  it('agrees with a naive model for any tree, packs and settings', () => {
    fc.assert(
      fc.property(pack('base'), pack('p'), pack('q'), fc.array(tree, { maxLength: 3 }), (base, p, q, units) => {
        const plan = planWith([base, p, q], units)
        for (const [way, effective] of everyUnit(plan, units, baseLevel(plan)))
          expect(Object.fromEntries([...effective.policies].map(([name, { value }]) => [name, value]))).toEqual(
            naive(plan, way),
          )
      }),
    )
  })

  it('remembers which unit, pack, reason and decision a value came from', () => {
    const child: Unit = { name: 'c', path: '/u/c', packs: [], policies: [setting('A', 3)], fadder: [], units: [], at }
    const use = { pack: 'p', reason: 'r', decision: 'D-1', at }
    const unit: Unit = { ...child, name: 'u', path: '/u', packs: [use], policies: [], units: [child] }
    const packs: Pack[] = [
      { name: 'base', version: '1', licence: 'x', policies: [setting('C', 1)], fadder: [], at },
      { name: 'p', version: '1', licence: 'x', policies: [setting('A', 2), setting('B', 2)], fadder: [], at },
    ]
    const plan = planWith(packs, [unit])
    const above = resolveUnit(plan, unit, baseLevel(plan))
    const { policies } = resolveUnit(plan, child, above)
    expect(policies.get('A')).toMatchObject({ value: 3, unit: '/u/c', pack: undefined, decision: undefined, at })
    expect(policies.get('B')).toMatchObject({ value: 2, unit: '/u', pack: 'p', decision: 'D-1' })
    expect(policies.get('C')).toMatchObject({ value: 1, unit: undefined, pack: 'base' })
    expect(above.policies.get('A')).toMatchObject({ value: 2, unit: '/u', pack: 'p' })
  })
})

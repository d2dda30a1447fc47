import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baseLevel,
  resolveUnit,
  resolveWindow,
  type Effective,
  type EffectiveSetting,
} from '../../policies/effective.ts'
import type { Overlay, Pack, PackUse, Plan, Setting, Unit, Unset, Window } from '../../policies/plan/plan.ts'

const at = { file: 'plan.yaml', line: 1, column: 1 }
const names = ['A', 'B', 'C', 'D']

type Rests = Pick<Setting, 'decision' | 'until'>

function setting(name: string, value: number, rests: Rests = {}): Setting {
  return { name, value, reason: 'r', ...rests, at, valueAt: at }
}

const rests: fc.Arbitrary<Rests> = fc.record({
  decision: fc.option(fc.constantFrom('D-1', 'D-2'), { nil: undefined }),
  until: fc.option(fc.constantFrom('2027-06-30', '2028-06-30'), { nil: undefined }),
})

const settings = fc
  .dictionary(fc.constantFrom(...names), fc.tuple(fc.nat(9), rests), { maxKeys: 3 })
  .map((values) => Object.entries(values).map(([name, [value, own]]) => setting(name, value, own)))

const uses: fc.Arbitrary<PackUse[]> = fc
  .array(fc.tuple(fc.constantFrom('p', 'q', 'not there'), rests), { maxLength: 3 })
  .map((all) => all.map(([used, own]) => ({ pack: used, reason: 'r', ...own, at })))

const unset: fc.Arbitrary<Unset[]> = fc
  .uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
  .map((all) => all.map((name) => ({ name, reason: 'r', at })))

const overlay = { packs: uses, unset, policies: settings, fadder: settings }

const none: fc.Arbitrary<Unit[]> = fc.constant([])

const { tree } = fc.letrec<{ tree: Unit }>((tie) => ({
  tree: fc.record<Unit>({
    name: fc.constantFrom('x', 'y'),
    path: fc.string(),
    ...overlay,
    units: fc.oneof({ maxDepth: 3 }, none, fc.array(tie('tree'), { maxLength: 3 })),
    at: fc.constant(at),
  }),
}))

const window = fc.record<Window>({
  id: fc.constant('exam'),
  what: fc.constant('w'),
  start: fc.constant('2027-03-15T07:00'),
  end: fc.constant('2027-03-26T17:00'),
  decision: fc.constant('D-9'),
  units: fc.constant([]),
  ...overlay,
  at: fc.constant(at),
})

function pack(name: string) {
  return fc.record<Pack>({
    name: fc.constant(name),
    version: fc.constant('1'),
    licence: fc.constant('x'),
    about: fc.constant('a'),
    policies: settings,
    fadder: settings,
    at: fc.constant(at),
  })
}

function planWith(packs: Pack[], units: Unit[]): Plan {
  return {
    municipality: '',
    timeZone: 'Europe/Stockholm',
    deskUrl: '',
    owners: new Map(),
    decisions: new Map(),
    risks: new Map(),
    rawPolicies: new Map(),
    catalogue: new Map(),
    packs: new Map(packs.map((one) => [one.name, one])),
    base: 'base',
    baseAt: at,
    baseDecision: 'D-0',
    units,
    windows: [],
    at,
  }
}

type Kind = 'policies' | 'fadder'
type Naive = Record<string, { value: unknown } & Rests>

/** The naive model: from the top down, write everything in order into one object. */
function naive(plan: Plan, kind: Kind, way: readonly [Overlay, Rests][]): Naive {
  const result: Naive = {}
  const write = (list: readonly Setting[] | undefined, otherwise: Rests): void => {
    for (const { name, value, decision, until } of list ?? [])
      result[name] = { value, decision: decision ?? otherwise.decision, until: until ?? otherwise.until }
  }
  write(plan.packs.get('base')?.[kind], { decision: 'D-0' })
  for (const [each, otherwise] of way) {
    for (const use of each.packs)
      write(plan.packs.get(use.pack)?.[kind], {
        decision: use.decision ?? otherwise.decision,
        until: use.until ?? otherwise.until,
      })
    if (kind === 'policies') for (const { name } of each.unset) delete result[name]
    write(each[kind], otherwise)
  }
  return result
}

function inForce(settingsByName: ReadonlyMap<string, EffectiveSetting>): Naive {
  return Object.fromEntries(
    [...settingsByName].map(([name, { value, decision, until }]) => [name, { value, decision, until }]),
  )
}

function everyUnit(plan: Plan, units: Unit[], inherited: Effective, way: Unit[] = []): [Unit[], Effective][] {
  return units.flatMap((unit) => {
    const effective = resolveUnit(plan, unit, inherited)
    const here = [...way, unit]
    const pair: [Unit[], Effective] = [here, effective]
    return [pair, ...everyUnit(plan, unit.units, effective, here)]
  })
}

const kinds: Kind[] = ['policies', 'fadder']
const packs = fc.tuple(pack('base'), pack('p'), pack('q'))

describe('what is in force in a unit', () => {
  it('agrees with a naive model for any tree, packs, settings and what is unset', () => {
    fc.assert(
      fc.property(packs, fc.array(tree, { maxLength: 3 }), (all, units) => {
        const plan = planWith(all, units)
        for (const [way, effective] of everyUnit(plan, units, baseLevel(plan)))
          for (const kind of kinds) {
            const model = way.map((unit): [Overlay, Rests] => [unit, {}])
            expect(inForce(effective[kind])).toEqual(naive(plan, kind, model))
          }
      }),
    )
  })

  it('remembers which unit, pack, reason, decision and last day a value came from', () => {
    const bare = { packs: [], unset: [], policies: [], fadder: [], units: [], at }
    const child: Unit = { ...bare, name: 'c', path: '/u/c', policies: [setting('A', 3)] }
    const use = { pack: 'p', reason: 'r', decision: 'D-1', until: '2027-06-30', at }
    const unit: Unit = { ...bare, name: 'u', path: '/u', packs: [use], units: [child] }
    const written = { version: '1', licence: 'x', about: 'a', fadder: [], at }
    const plan = planWith(
      [
        { ...written, name: 'base', policies: [setting('C', 1)] },
        { ...written, name: 'p', policies: [setting('A', 2), setting('B', 2)] },
      ],
      [unit],
    )
    const above = resolveUnit(plan, unit, baseLevel(plan))
    const { policies } = resolveUnit(plan, child, above)
    expect(policies.get('A')).toEqual({ name: 'A', value: 3, reason: 'r', unit: '/u/c', at })
    expect(policies.get('B')).toMatchObject({ value: 2, unit: '/u', pack: 'p', decision: 'D-1', until: '2027-06-30' })
    expect(policies.get('C')).toEqual({ name: 'C', value: 1, reason: 'r', pack: 'base', decision: 'D-0', at })
    expect(above.policies.get('A')).toMatchObject({ value: 2, unit: '/u', pack: 'p' })
  })

  it('is what it was above where the unit says nothing', () => {
    const unit: Unit = { name: 'u', path: '/u', packs: [], unset: [], policies: [], fadder: [], units: [], at }
    const above = baseLevel(planWith([], [unit]))
    expect(resolveUnit(planWith([], [unit]), unit, above).policies).toBe(above.policies)
  })
})

describe('what is in force while a window is open', () => {
  it('agrees with a naive model in every unit that it lies over', () => {
    fc.assert(
      fc.property(packs, fc.array(tree, { maxLength: 2 }), window, (all, units, open) => {
        const plan = planWith(all, units)
        const last: [Overlay, Rests] = [open, { decision: 'D-9', until: '2027-03-26' }]
        for (const [way, usual] of everyUnit(plan, units, baseLevel(plan)))
          for (const kind of kinds) {
            const model = way.map((unit): [Overlay, Rests] => [unit, {}])
            const effective = resolveWindow(plan, open, usual)
            expect(inForce(effective[kind])).toEqual(naive(plan, kind, [...model, last]))
          }
      }),
    )
  })

  it('names the window where it lays something over, and leaves the rest to the unit', () => {
    const bare = { packs: [], unset: [], policies: [], fadder: [], at }
    const unit: Unit = { ...bare, name: 'u', path: '/u', policies: [setting('A', 1), setting('B', 1)], units: [] }
    const times = { start: '2027-03-15T07:00', end: '2027-03-26T17:00' }
    const open: Window = {
      ...bare,
      ...times,
      id: 'exam',
      what: 'w',
      decision: 'D-9',
      units: [],
      unset: [{ name: 'B', reason: 'r', at }],
      policies: [setting('C', 2)],
    }
    const plan = planWith([], [unit])
    const { policies } = resolveWindow(plan, open, resolveUnit(plan, unit, baseLevel(plan)))
    expect(policies.get('A')).toEqual({ name: 'A', value: 1, reason: 'r', unit: '/u', at })
    expect(policies.get('B')).toBeUndefined()
    const grounds = { reason: 'r', decision: 'D-9', until: '2027-03-26' }
    expect(policies.get('C')).toEqual({ name: 'C', value: 2, ...grounds, window: 'exam', at })
  })
})

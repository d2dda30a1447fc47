import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlan, type SchoolComparison } from '../../../policies/compare/compare.ts'
import { unitsOfPlace } from '../../../policies/diff/change-groups.ts'
import { unitsOf, type Grounds, type Pack, type Plan, type Setting, type Unit } from '../../../policies/plan/plan.ts'
import type { Decision } from '../../../policies/plan/register.ts'

const at = { file: 'plan.yaml', line: 1, column: 1 }
const today = '2026-11-24'
const names = ['A', 'B', 'C', 'D']

/** Decisions with an end to come, one that has passed, and none. */
const ends = { good: '2027-06-30', over: '2026-06-30', endless: undefined }
const decisions = new Map(
  Object.entries(ends).map(([id, until]): [string, Decision] => [
    id,
    { id, what: 'w', by: 'board', date: '2026-01-01', review: '2027-01-01', until, reference: '§', at },
  ]),
)

const grounds: fc.Arbitrary<Grounds> = fc
  .record({
    decision: fc.constantFrom(undefined, 'good', 'over', 'endless', 'unknown'),
    until: fc.constantFrom(undefined, '2026-01-01', '2027-12-31'),
  })
  .map((more) => ({ reason: 'r', ...more }))

const settings = fc
  .dictionary(fc.constantFrom(...names), fc.tuple(fc.nat(1), grounds), { maxKeys: 2 })
  .map((by) => Object.entries(by).map(([name, [value, more]]): Setting => ({ name, value, ...more, at, valueAt: at })))

const unit = (name: string, path: string, units: Unit[], school: boolean): fc.Arbitrary<Unit> =>
  fc
    .record({
      packs: fc.array(
        grounds.map((more) => ({ pack: 'p', ...more, at })),
        { maxLength: 1 },
      ),
      unset: fc.array(
        fc.tuple(fc.constantFrom(...names), grounds).map(([each, more]) => ({ name: each, ...more, at })),
        { maxLength: 1 },
      ),
      policies: settings,
    })
    .map((own) => ({ name, path, units, fadder: [], at, ...own, ...(school ? { kind: 'school' as const } : {}) }))

const schoolOf = (name: string): fc.Arbitrary<Unit> =>
  fc
    .tuple(unit('1', `/E/${name}/1`, [], false), unit('2', `/E/${name}/2`, [], false))
    .chain((classes) => unit(name, `/E/${name}`, classes, true))

const pack = (name: string): fc.Arbitrary<Pack> =>
  settings.map((policies) => ({
    name,
    version: '1',
    licence: 'x',
    about: 'x',
    // A pack knows no decisions: those are of the municipality that uses it.
    policies: policies.map((setting) => ({ ...setting, decision: undefined, until: undefined })),
    fadder: [],
    at,
  }))

function planWith(base: Pack, p: Pack, units: Unit[]): Plan {
  return {
    municipality: 'Testköping',
    timeZone: 'Europe/Stockholm',
    deskUrl: 'https://fadder.test.example',
    owners: new Map(),
    decisions,
    risks: new Map(),
    packs: new Map([
      ['base', base],
      ['p', p],
    ]),
    rawPolicies: new Map(),
    catalogue: new Map(),
    base: 'base',
    baseAt: at,
    units,
    windows: [],
    at,
  }
}

const plan = fc
  .tuple(schoolOf('G'), schoolOf('H'))
  .chain((schools) => fc.tuple(pack('base'), pack('p'), unit('E', '/E', schools, false)))
  .map(([base, p, top]) => planWith(base, p, [top]))

/** What a unit has of one name: a value, or none since it was unset, and what that rests on. */
type Cell = { value?: unknown; grounds: Pick<Grounds, 'decision' | 'until'> }

/** The naive model: from the top down to a unit, write or strike everything in its order. */
function naive({ packs, units }: Plan, path: string): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const write = (list: Setting[] | undefined, use: Partial<Grounds> = {}) => {
    for (const { name, value, decision = use.decision, until = use.until } of list ?? [])
      cells.set(name, { value, grounds: { decision, until } })
  }
  write(packs.get('base')?.policies)
  for (const each of unitsOf(units)) {
    if (!`${path}/`.startsWith(`${each.path}/`)) continue
    for (const use of each.packs) write(packs.get(use.pack)?.policies, use)
    for (const { name, decision, until } of each.unset)
      if (cells.has(name)) cells.set(name, { grounds: { decision, until } })
    write(each.policies)
  }
  return cells
}

/** Whether a deviation is decided: by a decision that is there, with a last day that has not passed. */
function decided({ decision, until }: Pick<Grounds, 'decision' | 'until'>): boolean {
  const known = decisions.get(decision ?? '')
  const days = [until, known?.until].filter((day) => day !== undefined)
  return known !== undefined && days.length > 0 && days.every((day) => day >= today)
}

/** Every way in which a school leaves the base level, a line for each unit, by brute force. */
function expectedLines(of: Plan, { path }: SchoolComparison): string[] {
  const base = new Map((of.packs.get('base')?.policies ?? []).map(({ name, value }) => [name, value]))
  const paths = [path, `${path}/1`, `${path}/2`]
  return paths.flatMap((each) =>
    [...naive(of, each)].flatMap(([name, { value, grounds: on }]) => {
      if (!base.has(name)) return value === undefined ? [] : [`${each} ${name} ${JSON.stringify(value)} added`]
      if (base.get(name) === value) return []
      return [`${each} ${name} ${JSON.stringify(value) ?? 'unset'} ${decided(on) ? 'decided' : 'undecided'}`]
    }),
  )
}

function toldLines({ path, departures }: SchoolComparison): string[] {
  const paths = [path, `${path}/1`, `${path}/2`]
  return departures.flatMap(({ name, value, change, lacks, where }) =>
    where
      .flatMap((place) => unitsOfPlace(place, paths))
      .map((each) => {
        const standing = change === 'added' ? 'added' : lacks ? 'undecided' : 'decided'
        return `${each} ${name} ${change === 'unset' ? 'unset' : JSON.stringify(value)} ${standing}`
      }),
  )
}

describe('a comparison of schools', () => {
  it('finds just what a naive model finds, for any small plan', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const { schools } = comparePlan(any, today)
        expect(schools.map(({ path }) => path)).toEqual(['/E/G', '/E/H'])
        for (const each of schools) expect(toldLines(each).toSorted()).toEqual(expectedLines(any, each).toSorted())
      }),
      { numRuns: 500 },
    )
  })

  it('counts each setting once, by what most needs to be looked at', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const ofBase = any.packs.get('base')?.policies ?? []
        for (const each of comparePlan(any, today).schools) {
          const lines = expectedLines(any, each)
          const standing = (name: string) => {
            const found = lines.filter((line) => line.split(' ')[1] === name).map((line) => line.split(' ')[3])
            return found.includes('undecided') ? 'undecided' : found[0]
          }
          const count = (wanted: string) => names.filter((name) => standing(name) === wanted).length
          expect(each.counts).toEqual({
            same: ofBase.filter(({ name }) => standing(name) === undefined).length,
            decided: count('decided'),
            undecided: count('undecided'),
            added: count('added'),
          })
        }
      }),
    )
  })

  it('calls two schools alike just when every unit of the one has what that of the other has', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const values = (school: string) =>
          ['', '/1', '/2'].map((below) =>
            [...naive(any, `/E/${school}${below}`)]
              .filter(([, { value }]) => value !== undefined)
              .map(([name, { value }]) => `${name} ${JSON.stringify(value)}`)
              .toSorted(),
          )
        const same = JSON.stringify(values('G')) === JSON.stringify(values('H'))
        expect(comparePlan(any, today).alike).toEqual(same ? [['/E/G', '/E/H']] : [])
      }),
      { numRuns: 2000 },
    )
  })

  it('takes the units at the second level where the plan marks no school', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const unmarked = structuredClone({ ...any, catalogue: new Map(), rawPolicies: new Map() })
        for (const each of unitsOf(unmarked.units)) delete each.kind
        const compared = comparePlan(unmarked, today)
        expect([compared.marked, compared.schools]).toEqual([false, comparePlan(any, today).schools])
      }),
      { numRuns: 20 },
    )
  })
})

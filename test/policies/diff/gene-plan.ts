import * as z from 'zod'
import type { Json } from '../../../policies/json.ts'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import type { Policy } from '../../../policies/catalogue/policy.ts'
import type { Grounds, Overlay, Pack, Plan, Setting, Unit, Window } from '../../../policies/plan/plan.ts'

const at = { file: 'plan.yaml', line: 1, column: 1 }

/** Makes a plan of whole numbers, each of which decides one thing that a plan says. */
export function genePlan(genes: readonly number[]): Plan {
  const genome = new Genome(genes)
  return planOf((choices) => genome.choose(choices))
}

/** How many numbers decide a plan. */
export function countGenes(): number {
  const genome = new Genome([])
  planOf((choices) => genome.choose(choices))
  return genome.read
}

type Choose = <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice

/** The numbers that decide a plan, read from the first on. */
class Genome {
  read = 0
  private readonly genes: readonly number[]

  constructor(genes: readonly number[]) {
    this.genes = genes
  }

  choose<Choice>(choices: readonly [Choice, ...Choice[]]): Choice {
    const gene = this.genes[this.read] ?? 0
    this.read += 1
    return choices[gene % choices.length] ?? choices[0]
  }
}

function anyGrounds(choose: Choose): Grounds {
  return {
    reason: choose(['r', 'r2']),
    reasonInEnglish: choose([undefined, 'e', 'e2']),
    decision: choose([undefined, 'D-1', 'D-2']),
    until: choose([undefined, '2027-01-01', '2027-02-02']),
  }
}

function anySetting(
  choose: Choose,
  name: string,
  values: readonly [Setting['value'], ...Setting['value'][]],
): Setting[] {
  const each = { name, value: choose(values), source: choose([undefined, 's']), ...anyGrounds(choose), at, valueAt: at }
  return choose([[], [each]])
}

function anySettings(choose: Choose) {
  return {
    policies: anySetting(choose, 'IncognitoModeAvailability', [0, 1]),
    fadder: anySetting(choose, 'freeText', [true, false]),
  }
}

function anyOverlay(choose: Choose): Overlay {
  const uses = ['one', 'two'].map((pack) => ({ pack, ...anyGrounds(choose), at }))
  const unset = { name: 'SearchSuggestEnabled', ...anyGrounds(choose), at }
  const order = choose([uses, uses.toReversed()])
  return { packs: choose([order, order.slice(1), []]), unset: choose([[], [unset]]), ...anySettings(choose) }
}

function anyUnit(choose: Choose, path: string, units: Unit[]): Unit {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    kind: choose([undefined, 'school']),
    googleId: choose([undefined, 'g1', 'g2']),
    platforms: choose([undefined, ['chromeos'], ['chromeos', 'windows'], ['windows', 'chromeos']]),
    units,
    at,
    ...anyOverlay(choose),
  }
}

function anyPack(choose: Choose, name: string): Pack {
  const [version, licence, about] = [choose(['1', '2']), choose(['CC0-1.0', 'MIT']), choose(['a', 'b'])]
  return { name, version, licence, about, at, ...anySettings(choose) }
}

function anyRawPolicy(choose: Choose): Policy {
  const what = choose(['a', 'b'])
  return {
    name: 'Raw',
    value: choose<z.ZodType<Json>>([z.boolean(), z.string()]),
    example: 'x',
    scope: choose(['user', 'device']),
    platforms: choose([['chromeos'], ['linux']]),
    api: { kind: 'left-out', why: choose(['why', 'why else']) },
    risks: [],
    what: { sv: what, en: what },
    it: what,
    unexplained: true,
  }
}

function anyWindow(choose: Choose): Window {
  const units = ['/A/A1', '/B'].map((path) => ({ path, at }))
  return {
    id: 'W',
    what: choose(['w', 'w2']),
    start: choose(['2027-03-15T07:00', '2027-03-15T08:00']),
    end: choose(['2027-03-16T07:00', '2027-03-16T08:00']),
    decision: choose(['D-1', 'D-2']),
    units: choose([units, units.toReversed(), units.slice(1)]),
    at,
    ...anyOverlay(choose),
  }
}

function anyRegisters(choose: Choose): Pick<Plan, 'owners' | 'decisions' | 'risks' | 'rawPolicies'> {
  const owners = ['o1', 'o2'].map((id) => ({
    id,
    role: choose(['Nämnden', 'IT']),
    contact: choose([undefined, 'c']),
    at,
  }))
  const decisions = ['D-1', 'D-2'].map((id) => ({
    id,
    what: choose(['w', 'w2']),
    by: choose(['o1', 'o2']),
    date: choose(['2026-01-01', '2026-01-02']),
    review: choose(['2027-01-01', '2027-01-02']),
    until: choose([undefined, '2027-06-30', '2027-07-31']),
    reference: choose(['§ 1', '§ 2']),
    at,
  }))
  const measures = [
    { setting: 'freeText', how: choose(['h', 'h2']), value: choose([undefined, true, false]), at },
    { setting: 'quietSeconds', how: 'h', at },
  ]
  const risk = {
    id: 'R',
    what: choose(['w', 'w2']),
    tags: choose([
      ['filtering' as const],
      ['filtering' as const, 'admin-sharing' as const],
      ['admin-sharing' as const, 'filtering' as const],
    ]),
    likelihood: choose([1, 2] as const),
    consequence: choose([1, 2] as const),
    owner: choose(['o1', 'o2']),
    measures: choose([measures, measures.toReversed(), measures.slice(1)]),
    accepted: choose([undefined, 'D-1', 'D-2']),
    at,
  }
  const raw = { policy: anyRawPolicy(choose), harmless: choose([undefined, [], ['x'], ['y']]), at }
  return {
    owners: new Map(owners.map((each) => [each.id, each])),
    decisions: new Map(decisions.map((each) => [each.id, each])),
    risks: new Map(choose([[['R', risk]], []])),
    rawPolicies: new Map(choose([[['Raw', raw]], []])),
  }
}

function planOf(choose: Choose): Plan {
  const [one, two] = [anyUnit(choose, '/A/A1', []), anyUnit(choose, '/A/A2', [])]
  const [a, b] = [anyUnit(choose, '/A', choose([[one, two], [two, one], [one]])), anyUnit(choose, '/B', [])]
  const packs = ['base', 'one', 'two', 'unused'].map((name) => anyPack(choose, name))
  return {
    municipality: choose(['Testköping', 'Annanstad']),
    timeZone: choose(['Europe/Stockholm', 'Europe/Helsinki']),
    deskUrl: choose(['https://a.example', 'https://b.example']),
    ...anyRegisters(choose),
    packs: new Map(packs.map((each) => [each.name, each])),
    catalogue,
    base: choose(['base', 'one']),
    baseAt: at,
    baseDecision: choose([undefined, 'D-1', 'D-2']),
    units: choose([[a, b], [b, a], [a]]),
    windows: choose([[], [anyWindow(choose)]]),
    at,
  }
}

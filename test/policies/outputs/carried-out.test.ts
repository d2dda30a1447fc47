import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import type { Json } from '../../../policies/json.ts'
import type { Pack, Plan, Setting, Unit, Unset, Window } from '../../../policies/plan/plan.ts'
import { unitsOf } from '../../../policies/plan/plan.ts'
import { slugOf } from '../../../policies/slug.ts'
import { filesOf, jsonOf, planOf } from '../small-plan.ts'
import { FakeGoogle, PolicyApiFile, type Inheritance } from './fake-google.ts'

const at = { file: 'plan.yaml', line: 1, column: 1 }

const other = 'b'.repeat(32)
const updates = 'chrome.devices.AutoUpdateSettings'
const reports = 'chrome.devices.EnableGranularDeviceTelemetryReporting'

/** One policy: values that it can have, what they are at Google, and where Google's side is found. */
interface Known {
  values: Json[]
  /** The schema that carries it; a policy that is set by hand has none. */
  schema?: string
  /** Whether Google has a word for "not set". */
  unsettable?: true
  expected: (value: Json | undefined) => unknown
  found: (google: FakeGoogle, unit: string) => unknown
}

function inField(key: string, google: (value: Json) => unknown): Pick<Known, 'schema' | 'expected' | 'found'> {
  return {
    schema: key.split(' ')[1] ?? '',
    expected: (value) => (value === undefined ? undefined : google(value)),
    found: (fake, unit) => fake.inForce(unit)[key],
  }
}

/** One of the reports that Google gathers in a list: what is not named in it is not reported. */
function reported(entry: string): Known {
  return {
    values: [true, false],
    schema: reports,
    expected: (value) => value === true,
    found: (fake, unit) => {
      const inForce = fake.inForce(unit)
      const list = inForce[` ${reports} reportTelemetryCustomAllowlist`]
      const some = String(inForce[` ${reports} reportingTelemetryBehavior`]).endsWith('CUSTOM_WITH_ALLOWLIST')
      return some && Array.isArray(list) && list.includes(entry)
    },
  }
}

function itself(value: Json): Json {
  return value
}

/** Policies and what they are at Google, written by hand: what the requests must come to. */
const known: Record<string, Known> = {
  TranslateEnabled: {
    values: [true, false],
    unsettable: true,
    ...inField(' chrome.users.Translate translateEnabled', (value) => (value === true ? 'TRUE' : 'FALSE')),
  },
  DeviceAutoUpdateP2PEnabled: {
    values: [true, false],
    ...inField(` ${updates} deviceAutoUpdatePeerToPeerEnabled`, itself),
  },
  ChromeOsReleaseChannel: {
    values: ['stable-channel', 'beta-channel'],
    ...inField(
      ` ${updates} releaseChannelWithLts`,
      (value) => `RELEASE_CHANNEL_WITH_LTS_ENUM_${value === 'beta-channel' ? 'BETA' : 'STABLE'}_CHANNEL`,
    ),
  },
  URLBlocklist: {
    values: [['a.example'], ['a.example', 'b.example']],
    ...inField(' chrome.users.UrlBlocking urlBlocklist', itself),
  },
  PrintingEnabled: { values: [true, false], ...inField(' chrome.users.AllowPrinting printingEnabled', itself) },
  ReportDevicePowerStatus: reported('report_power_status'),
  ReportDeviceStorageStatus: reported('report_storage_status'),
  ExtensionSettings: {
    values: [
      { [other]: { installation_mode: 'allowed' } },
      { [other]: { installation_mode: 'force_installed', update_url: 'https://ext.example/u.xml' } },
    ],
    ...inField(`chrome:${other} chrome.users.apps.InstallType appInstallType`, (value) =>
      JSON.stringify(value).includes('force') ? 'FORCED' : 'ALLOWED',
    ),
  },
  // Google's full names of its values are not verified: somebody sets it in the Admin console.
  DeveloperToolsAvailability: {
    values: [0, 1],
    unsettable: true,
    expected: (value) => value,
    found: (fake, unit) => fake.setByHand(unit, 'DeveloperToolsAvailability'),
  },
}
const names = Object.keys(known)

const setting: fc.Arbitrary<Setting> = fc
  .constantFrom(...names)
  .chain((name) => fc.constantFrom(...(known[name]?.values ?? [])).map((value) => ({ name, value })))
  .map((each) => ({ ...each, reason: 'r', decision: 'D-1', at, valueAt: at }))

const overlay = fc
  .record({
    policies: fc.uniqueArray(setting, { selector: ({ name }) => name, maxLength: 3 }),
    unset: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  })
  .map(({ policies, unset }) => ({
    policies: policies.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    unset: unset
      .filter((name) => !policies.some((each) => each.name === name))
      .map((name): Unset => ({ name, reason: 'r', decision: 'D-1', at })),
    fadder: [],
    packs: [],
  }))

/** A tree of units `/a`, `/a/a`, `/a/b` …, three levels deep. */
function tree(path: string, depth: number): fc.Arbitrary<Unit[]> {
  const unit = (name: string): fc.Arbitrary<Unit> => {
    const own = `${path}/${name}`
    const below: fc.Arbitrary<Unit[]> = depth === 1 ? fc.constant([]) : tree(own, depth - 1)
    return fc.tuple(overlay, below).map(([laid, units]) => ({ ...laid, name, path: own, units, at }))
  }
  return fc.tuple(unit('a'), fc.option(unit('b'), { nil: undefined })).map((both) => both.filter((each) => !!each))
}

const plans = fc.record({
  units: tree('', 3),
  window: overlay,
  over: fc.constantFrom('/a', '/a/a', '/a/a/a'),
})

function lay(onto: Record<string, Json>, { policies, unset }: Pick<Unit, 'policies' | 'unset'>): void {
  for (const { name } of unset) delete onto[name]
  for (const { name, value } of policies) onto[name] = value
}

/** What holds in each unit by the naive way: from the top down, everything in order into one object. */
function naive(plan: Plan, window?: Window): Map<string, Record<string, Json>> {
  const result = new Map<string, Record<string, Json>>()
  const add = (unit: Unit, inherited: Record<string, Json>): void => {
    const own = { ...inherited }
    lay(own, unit)
    const shown = { ...own }
    const covered = window?.units.some(({ path }) => unit.path === path || unit.path.startsWith(`${path}/`))
    if (window && covered) lay(shown, window)
    result.set(unit.path, shown)
    for (const child of unit.units) add(child, own)
  }
  for (const unit of plan.units) add(unit, {})
  return result
}

function file(files: Map<string, string>, folder: string): PolicyApiFile {
  return PolicyApiFile.parse(jsonOf(files, `${folder}/policy-api.json`))
}

/**
 * What Google must have in force by unit and policy, and what it has. A policy that a unit unsets and that
 * Google can't unset may stay as it is where the files say so, at the unit or above it.
 */
function expectedAndFound(google: FakeGoogle, plan: Map<string, Record<string, Json>>, leftOut: readonly string[]) {
  return [...plan].flatMap(([path, values]) =>
    Object.entries(known).flatMap(([name, { schema, unsettable, expected, found }]) => {
      const isTold = leftOut.some((left) => {
        const [unit = '', of = ''] = left.split(' ')
        return of === schema && `${path}/`.startsWith(`${unit}/`)
      })
      if (values[name] === undefined && !unsettable && isTold) return []
      return [{ expected: [path, name, expected(values[name])], found: [path, name, found(google, path)] }]
    }),
  )
}

function expectCarriedOut(
  google: FakeGoogle,
  plan: Map<string, Record<string, Json>>,
  leftOut: readonly string[],
): void {
  const both = expectedAndFound(google, plan, leftOut)
  expect(both.map(({ found }) => found)).toEqual(both.map(({ expected }) => expected))
}

function leftOutOf(files: readonly PolicyApiFile[]): string[] {
  return files.flatMap(({ orgUnitPath, leftOut }) => leftOut.map(({ policy }) => `${orgUnitPath} ${policy}`))
}

/** What whoever applies a file does: the requests in their order, and what is left to hands. */
function carryOut(google: FakeGoogle, { orgUnitPath, batches, leftOut }: PolicyApiFile): void {
  for (const batch of batches) google.send(batch)
  for (const line of leftOut) if (Object.hasOwn(known, line.policy)) google.doByHand(orgUnitPath, line)
}

/** The fewest requests that Google's rules leave: one for each method, app, namespace and step of an app. */
function fewest({ batches }: PolicyApiFile): number {
  const kinds = batches.flatMap((batch) =>
    batch.requests.map((request) => {
      const schema = 'policySchema' in request ? request.policySchema : request.policyValue.policySchema
      const step = schema.endsWith('.InstallType')
      const app = request.policyTargetKey.additionalTargetKeys?.app_id ?? ''
      return [batch.method, app, schema.slice(0, schema.lastIndexOf('.')), step].join(' ')
    }),
  )
  return new Set(kinds).size
}

function planWith(bare: Plan, { units, window, over }: { units: Unit[]; window: object; over: string }): Plan {
  const base = bare.packs.get('base')
  const empty: Map<string, Pack> = new Map(base ? [['base', { ...base, policies: [] }]] : [])
  const laid: Window = {
    id: 'w',
    what: 'w',
    start: '2027-03-15T07:00',
    end: '2027-03-16T07:00',
    decision: 'D-1',
    units: [{ path: over, at }],
    packs: [],
    unset: [],
    policies: [],
    fadder: [],
    ...window,
    at,
  }
  return { ...bare, packs: empty, units, windows: [laid] }
}

describe.each<Inheritance>(['by schema', 'by field'])('the requests, where Google inherits %s', (inheritance) => {
  it('bring any plan about, its windows on and off again, within the rules and in the fewest requests', async () => {
    const bare = await planOf('  - A\n')
    fc.assert(
      fc.property(plans, (drawn) => {
        const plan = planWith(bare, drawn)
        const files = filesOf(plan)
        const google = new FakeGoogle(inheritance)
        const paths = [...unitsOf(plan.units)].map(({ path }) => path)
        const usual = paths.map((path) => file(files, `units/${slugOf(path)}`))
        usual.forEach((each) => carryOut(google, each))
        expect(google.requests).toBe(usual.reduce((sum, each) => sum + fewest(each), 0))
        expectCarriedOut(google, naive(plan), leftOutOf(usual))
        const before = paths.map((path) => google.own(path))

        const covered = paths.filter((path) => path === drawn.over || path.startsWith(`${drawn.over}/`))
        const on = covered.map((path) => file(files, `windows/w/on/units/${slugOf(path)}`))
        on.forEach((each) => carryOut(google, each))
        expectCarriedOut(google, naive(plan, plan.windows[0]), leftOutOf([...usual, ...on]))
        for (const each of on) expect(each.batches).toHaveLength(fewest(each))

        const off = covered.map((path) => file(files, `windows/w/off/units/${slugOf(path)}`))
        off.forEach((each) => carryOut(google, each))
        expect(paths.map((path) => google.own(path))).toEqual(before)
      }),
      { numRuns: 150 },
    )
  })
})

it('knows its policies as the catalogue does', () => {
  for (const [name, { values }] of Object.entries(known))
    for (const value of values) expect(catalogue.get(name)?.value.safeParse(value).success).toBe(true)
})

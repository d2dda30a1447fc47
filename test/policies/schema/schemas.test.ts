import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { plannedSettings } from '../../../policies/fadder-settings.ts'
import type { Json } from '../../../policies/json.ts'
import { packSchema } from '../../../policies/schema/pack-schema.ts'
import { planSchema } from '../../../policies/schema/plan-schema.ts'
import { schemaFiles } from '../../../policies/schema/schema-files.ts'
import { plainYaml, validatorOf } from './plain.ts'

const policies = join(import.meta.dirname, '..', '..', '..', 'policies')
const badPlans = join(import.meta.dirname, '..', 'bad-plans')
const plan = validatorOf(planSchema())
const pack = validatorOf(packSchema())
const packs = (await readdir(join(policies, 'packs'))).toSorted()

/** A plan of one unit, as an editor sees it. */
function withUnit(unit: Json): unknown {
  return {
    format: 'fadder-plan/1',
    municipality: 'Testköping',
    desk: { url: 'https://fadder.test.example' },
    owners: { board: { role: 'Nämnden' } },
    decisions: { 'D-1': { what: 'w', by: 'board', date: '2026-01-02', review: '2027-01-02', reference: '§ 1' } },
    base: 'base',
    packs: { base: 'base.yaml' },
    units: [unit],
  }
}

async function firstLine(...path: string[]): Promise<string | undefined> {
  return (await readFile(join(policies, ...path), 'utf8')).split('\n')[0]
}

/** The shipped packs that the schema refuses, with why. */
async function refusedPacks(): Promise<string[]> {
  const read = await Promise.all(
    packs.map(async (name) => [name, await plainYaml(join(policies, 'packs', name))] as const),
  )
  return read.flatMap(([name, yaml]) =>
    (pack.safeParse(yaml).error?.issues ?? []).map(({ message }) => `${name}: ${message}`),
  )
}

const takes = (unit: Json) => plan.safeParse(withUnit(unit)).success

describe('the schemas that editors read', () => {
  it.each([...schemaFiles()])('%s is what the catalogue and the reader say today', async (name, text) => {
    const committed = await readFile(join(policies, 'schema', name), 'utf8').catch(() => '')
    // A text of this size in a failing test would bury what to do.
    const state = committed === text ? 'up to date' : 'out of date; run: npm run -s fadder -- policies schema --write'
    expect(`${name} is ${state}`).toBe(`${name} is up to date`)
  })

  it('are small enough for an editor to load at once', () => {
    for (const text of schemaFiles().values()) expect(text.length).toBeLessThan(600_000)
  })

  it('take the example plan, and every pack that is shipped', async () => {
    const example = await plainYaml(join(policies, 'examples', 'alvesta', 'plan.yaml'))
    expect(plan.safeParse(example).error?.issues).toBeUndefined()
    const refused = await refusedPacks()
    expect(refused).toEqual([])
  })

  it('are named on the first line of the example plan and of every pack that is shipped', async () => {
    const comment = '# yaml-language-server: $schema='
    expect(await firstLine('examples', 'alvesta', 'plan.yaml')).toBe(`${comment}../../schema/plan.schema.json`)
    const lines = await Promise.all(packs.map((name) => firstLine('packs', name)))
    expect(new Set(lines)).toEqual(new Set([`${comment}../schema/pack.schema.json`]))
  })
})

describe('a plan that is written wrong', () => {
  it.each([
    'a-list.yaml',
    'a-single-text.yaml',
    'dates.yaml',
    'desk-ftp.yaml',
    'desk-no-scheme.yaml',
    'desk-path.yaml',
    'desk-query.yaml',
    'empty-units.yaml',
    'empty-values.yaml',
    'extension-settings.yaml',
    'fadder-settings.yaml',
    'format-of-another-kind.yaml',
    'missing-keys.yaml',
    'names-with-slash-or-space.yaml',
    'norway.yaml',
    'numbers-in-quotes.yaml',
    'policy-of-the-wrong-type.yaml',
    'unknown-keys.yaml',
    'wrong-types-in-a-unit.yaml',
    'wrong-types.yaml',
  ])('%s is refused in the editor already', async (name) => {
    expect(plan.safeParse(await plainYaml(join(badPlans, name))).success).toBe(false)
  })
})

describe('a plan that is written right and says something wrong', () => {
  it.each([
    'deviation-without-decision.yaml',
    'duplicate-siblings.yaml',
    'folders-that-clash.yaml',
    'numbers-that-are-names.yaml',
    'unknown-policies.yaml',
    'unknown-references.yaml',
  ])('%s is left to the check by the editor', async (name) => {
    expect(plan.safeParse(await plainYaml(join(badPlans, name))).error?.issues).toBeUndefined()
  })
})

describe('a unit in an editor', () => {
  it.each([1, 10, 1.5, 1000, true, false, 'no', '010', '7B'])('may be called %j', (name) => {
    expect(takes(name)).toBe(true)
    expect(takes({ name, units: [name] })).toBe(true)
  })

  it.each([[null], ['7A/7B'], [' 7A'], [''], [['7A']]])('may not be called %j', (name) => {
    expect(takes(name)).toBe(false)
    expect(takes({ name })).toBe(false)
  })

  it('may have a policy that only the plan knows, but none of Fadder’s settings that Fadder lacks', () => {
    const grounded = { value: 3, reason: 'r', decision: 'D-1', until: '2027-06-30' }
    expect(takes({ name: 'Elever', settings: { SomethingNew: grounded } })).toBe(true)
    expect(takes({ name: 'Elever', settings: { SomethingNew: { value: 3 } } })).toBe(false)
    expect(takes({ name: 'Elever', fadder: { somethingNew: grounded } })).toBe(false)
  })
})

const candidates: Json[] = [null, -2, 1.5, 'ja', true, [1], [[]], { a: { b: 1 } }]

it.each([...catalogue.values()].map((policy) => [policy.name, policy] as const))(
  '%s takes in an editor what it takes in a plan, its example too, and refuses what it can not be',
  (name, { value: schema, example }) => {
    const setting = (value: Json) => ({ name: 'Elever', settings: { [name]: { value, reason: 'r' } } })
    expect(takes(setting(example))).toBe(true)
    // What stands within a text, such as JSON, is beyond an editor.
    const judged = candidates.filter((value) => typeof example !== 'string' || typeof value !== 'string')
    const differing = judged.filter((value) => takes(setting(value)) !== schema.safeParse(value).success)
    expect(differing).toEqual([])
    expect(judged.filter((value) => !takes(setting(value)))).not.toEqual([])
  },
)

it.each([...plannedSettings])("Fadder's %s refuses in an editor what it refuses in a plan", (name, schema) => {
  const setting = (value: Json) => ({ name: 'Elever', fadder: { [name]: { value, reason: 'r' } } })
  const judged: Json[] = [
    ...candidates,
    0,
    15,
    4000,
    [],
    ['chromeos'],
    ['beos'],
    { watch: 50, act: 45 },
    { watch: 50, act: 1000000 },
    { watch: 50 },
  ]
  expect(judged.filter((value) => takes(setting(value)) !== z.safeParse(schema, value).success)).toEqual([])
})

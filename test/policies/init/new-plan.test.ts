import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../policies/compile.ts'
import { newPlan } from '../../../policies/init/new-plan.ts'
import { fittingPacks } from '../../../policies/init/pack-words.ts'
import { tidy } from '../../../policies/init/read-answers.ts'
import { unitsOf, type Plan } from '../../../policies/plan/plan.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { readPlanFile } from '../../../policies/plan/read-plan-file.ts'
import { YamlFile } from '../../../policies/plan/yaml-file.ts'
import { packSchema } from '../../../policies/schema/pack-schema.ts'
import { planSchema } from '../../../policies/schema/plan-schema.ts'
import { validatorOf } from '../schema/plain.ts'
import { deployment, planFolder, today } from '../small-plan.ts'
import { answersOf, everyKind, filesOf, given, planTextOf, shipped } from './a-municipality.ts'

/** Reads files as a municipality does, from the disk. */
async function readFromDisk(files: ReadonlyMap<string, string>) {
  const folder = await planFolder({})
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return await readPlan(join(folder, 'plan.yaml'), today)
}

async function planOf(files: ReadonlyMap<string, string>): Promise<Plan> {
  const { plan, findings } = await readFromDisk(files)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return plan
}

/** The lines that wait in a plan, taken into use: their comments have no space behind the #. */
function takenIntoUse(text: string): string {
  return text.replaceAll(/^( *)#(?=\S|  )/gm, '$1')
}

describe('a new plan', () => {
  it('reads without a finding, and compiles', async () => {
    const files = filesOf(await answersOf(everyKind))
    expect((await readFromDisk(files)).findings).toEqual([])
    expect(compile(await planOf(files), deployment).findings).toEqual([])
  })

  it('gives each stage its classes and the pack that is for it', async () => {
    const plan = await planOf(filesOf(await answersOf({ ...everyKind, classes: 'A', pilot: 'Storskolan 7A' })))
    const told = [...unitsOf(plan.units)].map(({ path, kind, packs }) =>
      [path, kind, ...packs.map(({ pack }) => pack)].filter((word) => word !== undefined).join(' '),
    )
    expect(told).toEqual([
      '/Elever',
      '/Elever/Hagaskolan school',
      '/Elever/Hagaskolan/F-3 youngest-pupils',
      ...['FA', '1A', '2A', '3A'].map((name) => `/Elever/Hagaskolan/F-3/${name}`),
      '/Elever/Hagaskolan/4-6',
      ...['4A', '5A', '6A'].map((name) => `/Elever/Hagaskolan/4-6/${name}`),
      '/Elever/Lundaskolan school',
      '/Elever/Lundaskolan/F-3 youngest-pupils',
      ...['FA', '1A', '2A', '3A'].map((name) => `/Elever/Lundaskolan/F-3/${name}`),
      '/Elever/Lundaskolan/4-6',
      ...['4A', '5A', '6A'].map((name) => `/Elever/Lundaskolan/4-6/${name}`),
      '/Elever/Lundaskolan/7-9',
      ...['7A', '8A', '9A'].map((name) => `/Elever/Lundaskolan/7-9/${name}`),
      '/Elever/Lundaskolan/Anpassad grundskola adapted-school',
      '/Elever/Storskolan school',
      ...['7A', '8A', '9A'].map((name) => `/Elever/Storskolan/${name}`),
      '/Elever/Solens förskola school preschool',
      '/Elever/Lånedatorer loaner',
      '/Personal staff',
    ])
  })

  it('has a pilot class that reports at once, by a decision with a last day', async () => {
    const plan = await planOf(filesOf(await answersOf(everyKind)))
    const pilot = [...unitsOf(plan.units)].find(({ path }) => path === '/Elever/Storskolan/7B')
    expect(pilot?.fadder.map(({ name, value, decision }) => [name, value, decision])).toEqual([
      ['quietSeconds', 0, 'pilot'],
      ['spreadSeconds', 0, 'pilot'],
    ])
    expect(plan.decisions.get('pilot')).toMatchObject({ by: 'it', reference: 'IT 2026:7', until: '2027-06-30' })
  })

  it('lets in the accounts of pupils and staff to pupils’ devices, and those of staff alone to the others', async () => {
    const plan = await planOf(filesOf(await answersOf(everyKind)))
    const lists = plan.units.map(({ policies }) => policies.find(({ name }) => name === 'DeviceUserAllowlist')?.value)
    expect(lists).toEqual([['*@elev.testkoping.se', '*@testkoping.se'], ['*@testkoping.se']])
  })

  it('has only risks that the plan opens among the accepted tags, so that a new one is noticed', async () => {
    const { risks } = await planOf(filesOf(await answersOf(everyKind)))
    expect([...risks.values()].flatMap(({ tags }) => tags).toSorted()).toEqual(['admin-sharing', 'filtering'])
  })

  it('has the national tests of next spring ready, and is good when they are taken into use', async () => {
    const files = filesOf(await answersOf(everyKind))
    const text = takenIntoUse(files.get('plan.yaml') ?? '')
    const { plan, findings } = await readFromDisk(new Map([...files, ['plan.yaml', text]]))
    expect(findings).toEqual([])
    expect(plan?.windows.map(({ id, units, packs }) => [id, units.length, packs.map(({ pack }) => pack)])).toEqual([
      ['nationella-prov-2027', 4, ['exam']],
    ])
  })

  it.each([
    ['a school of the youngest alone', { school: 'Lilla skolan F-3', pilot: '-' }],
    ['a single class in each grade', { classes: '-', pilot: 'Storskolan 7' }],
    ['no packs beside the base level', { packs: '-' }],
    ['a preschool alone', { school: 'Solens förskola', pilot: '-' }],
    ['a school of every kind at once', { school: 'Byskolan: förskola + F-9 + anpassad', pilot: 'Byskolan FA' }],
    ['one domain for all accounts', { 'pupil-domain': 'testkoping.se' }],
    ['a pilot by the decision of the board', { 'pilot-decision': '-' }],
  ])('has no findings with %s', async (_what, flags) => {
    const { 'pilot-decision': _, ...rest } = everyKind
    const answers = await answersOf({ ...rest, ...flags })
    expect((await readFromDisk(filesOf(answers))).findings).toEqual([])
  })

  it('only asks for a review where the decision is old', async () => {
    const { findings } = newPlan(await answersOf({ ...everyKind, 'decision-date': '2024-02-29' }), shipped, today)
    expect(new Set(findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['warning review-due']),
    )
  })

  it('is what the schemas beside it describe, and names them first', async () => {
    const files = filesOf(await answersOf(everyKind))
    const [plan, pack] = [validatorOf(planSchema()), validatorOf(packSchema())]
    for (const [path, text] of files) {
      if (!path.endsWith('.yaml')) continue
      const own = path === 'plan.yaml'
      expect(text.split('\n')[0]).toBe(
        `# yaml-language-server: $schema=${own ? 'plan.schema.json' : '../pack.schema.json'}`,
      )
      expect((own ? plan : pack).safeParse(parse(text)).error?.issues).toBeUndefined()
    }
    expect([...files.keys()]).toEqual(expect.arrayContaining(['plan.schema.json', 'pack.schema.json']))
  })

  it('is the same for the same answers, and has lines that a person can read', async () => {
    const answers = await answersOf(everyKind)
    const text = planTextOf(answers)
    expect(planTextOf(answers)).toBe(text)
    expect(text.split('\n').filter((line) => line.length > 160)).toEqual([])
    expect(text).toMatch(/^ {12}units: \[FA, FB, 1A, 1B, 2A, 2B, 3A, 3B\]$/m)
  })
})

const nasty = fc.constantFrom(
  'no',
  '1e3',
  '010',
  '~',
  'null',
  'a: b',
  '# x',
  '- x',
  '"x"',
  "it's",
  '12:30',
  '*a',
  '&a',
  '!x',
  '[x]',
  '{x',
  '%',
  '@x',
  '2026-01-02',
  'true',
  '0x1F',
  '<<',
  '? x',
  '| x',
  '> x',
  'x #y',
  "'",
  '\\',
  '..',
  '…',
  'å',
  '🙂',
  'y',
  '= x',
  '.nan',
  '1_000',
)
const name = fc.oneof(
  nasty,
  fc.tuple(nasty, nasty).map((both) => both.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)

/** A plan as its own file says it, without its packs. */
function planFileOf(text: string) {
  const file = new YamlFile('plan.yaml', text)
  return { findings: file.findings, ...readPlanFile(file) }
}

it('keeps every name and text that is taken just as it was given, and refuses the rest by name', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(
      fc.record({ municipality: name, board: name, role: name, reference: name, pilot: name }),
      fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('A,B', '-', 'X', '1,2', 'e3,x1F'),
      async (texts, schools, classes) => {
        const heard = await given({
          ...everyKind,
          municipality: texts.municipality,
          board: texts.board,
          'it-role': texts.role,
          decision: texts.reference,
          school: ['Först: 7-9', ...schools.map((school) => `${school}: F-6`)],
          classes,
          pilot: `Först 7${classes === '-' ? '' : classes.split(',')[0]}`,
          'pilot-decision': texts.pilot,
        })
        // A name that can't be used is refused by its flag, and nothing else is.
        if (heard.outcome !== 'answered')
          return heard.outcome === 'refused' && heard.faults.every((fault) => fault.startsWith('--'))
        taken += 1
        const plan = planFileOf(planTextOf(heard.answers))
        const kept = [plan.municipality, ...[...plan.owners.values()].map(({ role }) => role)]
        expect([...kept, plan.decisions.get('grundniva')?.reference]).toEqual(
          [texts.municipality, texts.board, texts.role, texts.reference].map(tidy),
        )
        expect(plan.units[0]?.units.map((unit) => unit.name)).toEqual(['Först', ...schools.map(tidy), 'Lånedatorer'])
        return plan.findings.length === 0
      },
    ),
    { numRuns: 60 },
  )
  expect(taken).toBeGreaterThan(5)
})

it('offers just the packs that the schools have a use for', async () => {
  const { pilot: _, 'pilot-decision': __, ...rest } = everyKind
  const { schools } = await answersOf({ ...rest, school: 'Mellanskolan 4-5' })
  expect(fittingPacks(schools)).toEqual(['staff', 'loaner'])
})

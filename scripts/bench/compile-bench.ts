import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compile } from '../../policies/compile.ts'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'
import { siteFiles } from '../../policies/explain/site-files.ts'
import { unitsOf, type Plan } from '../../policies/plan/plan.ts'
import { readPlan } from '../../policies/plan/read.ts'
import { lineOf } from '../finding-lines.ts'
import { exampleDay, examplePlan } from '../start/example.ts'
import { spreadOf, type Figure, type Section } from './figure.ts'
import { generatedPlan } from './generated-plan.ts'
import type { Workplace } from './workplace.ts'

const sizes = [250, 500, 1000, 2000] as const
const rounds = 7

const key = new Uint8Array(32)
const deployment = {
  deskUrl: 'https://fadder.example',
  extensionId: 'a'.repeat(32),
  enrolmentSecretOf: (unit: string) => enrolmentSecret(key, unit),
  today: exampleDay,
}

/** What is done with a plan, in this order. */
const steps = ['read and checked', 'compiled', 'explained'] as const

interface Measured {
  name: string
  units: number
  /** Milliseconds of each step, a number for each round. */
  times: Record<(typeof steps)[number], number[]>
}

function nothingYet(name: string, units: number): Measured {
  return { name, units, times: { 'read and checked': [], compiled: [], explained: [] } }
}

async function read(file: string): Promise<Plan> {
  const { plan, findings } = await readPlan(file, exampleDay)
  if (plan) return plan
  throw new Error(['The plan to measure with has errors:', ...findings.map(lineOf)].join('\n'))
}

/** One reading with its checks, one compilation and one explanation, by the clock. */
async function once(file: string, { times }: Measured): Promise<void> {
  const began = performance.now()
  const plan = await read(file)
  const readAt = performance.now()
  const { files } = compile(plan, deployment)
  const compiledAt = performance.now()
  const site = siteFiles(plan, exampleDay)
  const explainedAt = performance.now()
  if (!files || site.size === 0) throw new Error(`The plan ${file} was read, and yet it can't be compiled.`)
  times['read and checked'].push(readAt - began)
  times.compiled.push(compiledAt - readAt)
  times.explained.push(explainedAt - compiledAt)
}

function figuresOf({ name, units, times }: Measured): Figure[] {
  return steps.map((step) => ({
    name: `${name}: ${step}`,
    unit: 'units/s',
    runs: times[step].map((each) => (units * 1000) / each),
  }))
}

/** Microseconds a unit for all of the steps together, round by round. */
function costs({ units, times }: Measured): number[] {
  return times.compiled.map((_, round) =>
    steps.reduce((sum, step) => sum + ((times[step][round] ?? Number.NaN) * 1000) / units, 0),
  )
}

/** The cost of a unit in a plan, against its cost in the smallest generated one. */
function costOfUnit(measured: Measured, smallest: Measured): Figure {
  const beside = [{ name: `a unit among ${smallest.units}`, runs: costs(smallest) }]
  return { name: `${measured.name}: a unit's cost`, unit: 'µs', runs: costs(measured), beside }
}

/** Writes the generated plans, each into a folder of its own. */
async function planFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map([['The example', examplePlan]])
  for (const size of sizes)
    for (const [name, text] of generatedPlan(size)) {
      const file = join(folder, String(size), name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
      if (name === 'plan.yaml') files.set(`${size} units`, file)
    }
  return files
}

/** Units a second, of the example plan and of larger ones, and whether a unit costs more among many. */
export async function benchCompile({ folder, say, goOn }: Workplace): Promise<Section> {
  say(`Compile: the example plan and four larger ones, ${rounds} times each …`)
  const files = await planFiles(folder)
  const measured = new Map<string, Measured>()
  for (const [name, file] of files) {
    const units = [...unitsOf((await read(file)).units)].length
    measured.set(name, nothingYet(name === 'The example' ? `The example, ${units} units` : name, units))
  }
  // The first round warms up the compiler's own code, and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, file] of round % 2 === 0 ? files : [...files].toReversed()) {
      goOn()
      const kept = measured.get(name)
      await once(file, kept && round > 0 ? kept : nothingYet(name, 0))
    }
  return sectionOf([...measured.values()])
}

function sectionOf(all: readonly Measured[]): Section {
  const [example, smallest, ...larger] = all
  if (!example || !smallest) throw new Error('Nothing was compiled.')
  const whole = steps.reduce((sum, step) => sum + spreadOf(example.times[step]).median, 0)
  return {
    title: 'Compile',
    figures: [...all.flatMap(figuresOf), ...larger.map((each) => costOfUnit(each, smallest))],
    notes: [
      `The whole example, from the file to every policy and page, takes ${whole.toFixed(0)} ms in a warm process.`,
      'In every unit of a generated plan 150 settings are in force.',
    ],
  }
}

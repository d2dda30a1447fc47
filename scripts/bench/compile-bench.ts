import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '../../policies/compile.ts'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'
import { unitsOf, type Plan } from '../../policies/plan/plan.ts'
import { readPlan } from '../../policies/plan/read.ts'
import { lineOf } from '../finding-lines.ts'
import { examplePlan } from '../start/example.ts'
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
}

interface Measured {
  name: string
  units: number
  /** Milliseconds, a number for each round. */
  reading: number[]
  compiling: number[]
}

async function read(file: string): Promise<Plan> {
  const { plan, findings } = await readPlan(file)
  if (plan) return plan
  throw new Error(['The plan to measure with has errors:', ...findings.map(lineOf)].join('\n'))
}

/** One reading, check and compilation, by the clock. */
async function once(file: string, measured: Measured): Promise<void> {
  const began = performance.now()
  const plan = await read(file)
  const readAt = performance.now()
  const { files } = compile(plan, deployment)
  const compiledAt = performance.now()
  if (!files) throw new Error(`The plan ${file} was read, and yet it can't be compiled.`)
  measured.reading.push(readAt - began)
  measured.compiling.push(compiledAt - readAt)
}

function perSecond(units: number, milliseconds: readonly number[]): number[] {
  return milliseconds.map((each) => (units * 1000) / each)
}

function figuresOf({ name, units, reading, compiling }: Measured): Figure[] {
  return [
    { name: `${name}: compiled`, unit: 'units/s', runs: perSecond(units, compiling) },
    { name: `${name}: read and checked`, unit: 'units/s', runs: perSecond(units, reading) },
  ]
}

/** The cost of a unit in a plan, against its cost in the smallest generated one, round by round. */
function costOfUnit({ name, units, compiling }: Measured, smallest: Measured): Figure {
  const each = ({ units: count, compiling: times }: Pick<Measured, 'units' | 'compiling'>) =>
    times.map((time) => (time * 1000) / count)
  const beside = [{ name: `a unit among ${smallest.units}`, runs: each(smallest) }]
  return { name: `${name}: a unit's cost`, unit: 'µs', runs: each({ units, compiling }), beside }
}

/** Units a second, of the example plan and of larger ones, and whether a unit costs more among many. */
export async function benchCompile({ folder, say, goOn }: Workplace): Promise<Section> {
  say(`Compile: the example plan and four larger ones, ${rounds} times each …`)
  const files = new Map([['The example', examplePlan]])
  for (const size of sizes) {
    const file = join(folder, `${size}.yaml`)
    await writeFile(file, generatedPlan(size))
    files.set(`${size} units`, file)
  }
  const measured = new Map<string, Measured>()
  for (const [name, file] of files) {
    const units = [...unitsOf((await read(file)).units)].length
    measured.set(name, {
      name: name === 'The example' ? `The example, ${units} units` : name,
      units,
      reading: [],
      compiling: [],
    })
  }
  // The first round warms up the compiler's own code, and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, file] of round % 2 === 0 ? files : [...files].toReversed()) {
      goOn()
      const kept = measured.get(name)
      if (kept && round > 0) await once(file, kept)
      else await once(file, { name, units: 0, reading: [], compiling: [] })
    }
  return sectionOf([...measured.values()])
}

function sectionOf(all: readonly Measured[]): Section {
  const [example, smallest, ...larger] = all
  if (!example || !smallest) throw new Error('Nothing was compiled.')
  const whole = spreadOf(example.reading).median + spreadOf(example.compiling).median
  return {
    title: 'Compile',
    figures: [...all.flatMap(figuresOf), ...larger.map((each) => costOfUnit(each, smallest))],
    notes: [`The whole example, from the file to every policy, takes ${whole.toFixed(0)} ms in a warm process.`],
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planState } from '../../../policies/diff/plan-state.ts'
import { unitsOf } from '../../../policies/plan/plan.ts'
import { exampleDay } from '../../../scripts/start/example.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { generatedPlan, settingsInForce } from '../../../scripts/bench/generated-plan.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-generated-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readGenerated(units: number) {
  const own = await mkdtemp(join(folder, 'plan-'))
  for (const [name, text] of generatedPlan(units)) await writeFile(join(own, name), text)
  return await readPlan(join(own, 'plan.yaml'), exampleDay)
}

it.each([3, 4, 12, 26, 27, 28, 250])(
  'makes a plan of %i units that the compiler takes without a word',
  async (units) => {
    const { plan, findings } = await readGenerated(units)
    expect(findings.filter(({ code }) => code !== 'unused-pack')).toEqual([])
    expect([...unitsOf(plan?.units ?? [])]).toHaveLength(units)
  },
)

it('has 150 settings in force in every unit', async () => {
  const { plan } = await readGenerated(60)
  if (!plan) throw new Error('The generated plan has errors.')
  const counts = [...planState(plan).values()].map(({ policies, fadder }) => policies.size + fadder.size)
  expect(new Set(counts)).toEqual(new Set([settingsInForce]))
  expect(settingsInForce).toBe(150)
})

it('makes the same texts of the same number, and refuses a number that holds no school', () => {
  expect([...generatedPlan(250)]).toEqual([...generatedPlan(250)])
  expect(() => generatedPlan(2)).toThrow('Ask for 3.')
  expect(() => generatedPlan(10.5)).toThrow(RangeError)
})

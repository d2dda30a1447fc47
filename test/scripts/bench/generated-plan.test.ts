import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unitsOf } from '../../../policies/plan/plan.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { generatedPlan } from '../../../scripts/bench/generated-plan.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-generated-'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each([3, 4, 12, 26, 27, 28, 250])(
  'makes a plan of %i units that the compiler takes without a word',
  async (units) => {
    const file = join(folder, `${units}.yaml`)
    await writeFile(file, generatedPlan(units))
    const { plan, findings } = await readPlan(file)
    expect(findings.filter(({ code }) => code !== 'unused-pack')).toEqual([])
    expect([...unitsOf(plan?.units ?? [])]).toHaveLength(units)
  },
)

it('makes the same text of the same number, and refuses a number that holds no school', () => {
  expect(generatedPlan(250)).toBe(generatedPlan(250))
  expect(() => generatedPlan(2)).toThrow('Ask for 3.')
  expect(() => generatedPlan(10.5)).toThrow(RangeError)
})

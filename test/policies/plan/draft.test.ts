import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../policies/plan/read.ts'
import { planFolder, today, withUnits } from '../small-plan.ts'

async function readFrom(text: string) {
  const folder = await planFolder({ 'plan.yaml': text })
  return await readPlan(join(folder, 'plan.yaml'), today)
}

describe('a draft', () => {
  it('is the plan itself where nothing is wrong', async () => {
    const { plan, draft } = await readFrom(withUnits('  - A\n'))
    expect(plan).toBeDefined()
    expect(draft).toBe(plan)
  })

  it('is there where the plan could be read whole and yet has errors', async () => {
    const wrong = '  - { name: A, settings: { SearchSuggestEnabled: { value: true, reason: r } } }\n'
    const { plan, draft, findings } = await readFrom(withUnits(wrong))
    expect(plan).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['deviation-without-decision'])
    expect(draft?.units.map(({ path }) => path)).toEqual(['/A'])
  })

  it('is not there where some of the plan could not be read', async () => {
    for (const text of [
      '',
      withUnits('  - { name: A, colour: red }\n'),
      withUnits('  - A\n').replace('base.yaml', 'x.yaml'),
    ]) {
      const { plan, draft } = await readFrom(text)
      expect([plan, draft]).toEqual([undefined, undefined])
    }
  })

  it('is there on a day when its decisions no longer hold, and the plan is not', async () => {
    const decided = '  - { name: A, settings: { SearchSuggestEnabled: { value: true, reason: r, decision: D-1 } } }\n'
    const folder = await planFolder({ 'plan.yaml': withUnits(decided) })
    const { plan, draft } = await readPlan(join(folder, 'plan.yaml'), '2027-07-01')
    expect([plan === undefined, draft === undefined]).toEqual([true, false])
  })
})

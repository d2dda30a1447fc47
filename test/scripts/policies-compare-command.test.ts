import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planFolder, withUnits } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

const example = join(import.meta.dirname, '..', '..', 'policies', 'examples', 'alvesta', 'plan.yaml')

async function planFile(text: string): Promise<string> {
  return join(await planFolder({ 'plan.yaml': text }), 'plan.yaml')
}

const undecided = withUnits(
  '  - { name: E, units: [{ name: H, kind: school, settings: { IncognitoModeAvailability: { value: 0, reason: r } } }] }\n',
)

describe('policies compare', () => {
  it('tells the example in words, as Markdown, CSV and JSON, in both languages, with exit code 0', async () => {
    const [sv, en, markdown, csv, json] = await Promise.all([
      run('compare', example),
      run('compare', example, '--language', 'en'),
      run('compare', example, '--format', 'markdown'),
      run('compare', example, '--format', 'csv'),
      run('compare', example, '--format', 'json'),
    ])
    for (const { err, exitCode } of [sv, en, markdown, csv, json]) expect([err, exitCode]).toEqual([[], 0])
    expect(sv.out.join('\n')).toMatch(/^Skolorna jämförda med grundnivån: Alvesta kommun\n/)
    expect(en.out.join('\n')).toMatch(/^The schools compared with the base level: Alvesta kommun\n/)
    expect(markdown.out.join('\n')).toMatch(/^# Skolorna jämförda med grundnivån: Alvesta kommun\n/)
    expect(csv.out.join('\n')).toMatch(/^\uFEFFSkola;/)
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({ format: 'fadder-comparison/1', schoolsMarked: true })
  })

  it('works on a plan that is only wrong in that a deviation is undecided: exit code 1, and the line', async () => {
    const plan = await planFile(undecided)
    const { out, err, exitCode } = await run('compare', plan)
    expect(out.join('\n')).toContain('AVVIKER UTAN BESLUT')
    expect(err).toEqual([
      `${plan}:11:61 /E/H: IncognitoModeAvailability leaves the base level without a decision. ` +
        'Add a line "decision:" with the id of a decision in the plan, or remove it.',
    ])
    expect(exitCode).toBe(1)
  })

  it('shows what will have run out by a day', async () => {
    const { out, exitCode } = await run('compare', example, '--as-of', '2031-01-01')
    expect(out.join('\n')).toContain('AVVIKER UTAN GÄLLANDE BESLUT')
    expect(exitCode).toBe(1)
  })

  it('does not compare a plan that is wrong in another way, and says what is wrong', async () => {
    const plan = await planFile(withUnits('  - { name: E, settings: { Nonsense: { value: 1, reason: r } } }\n'))
    const { out, err, exitCode } = await run('compare', plan)
    expect([out, exitCode]).toEqual([[], 1])
    expect(err.join('\n')).toContain('Nonsense')
    expect((await run('compare', '/no/such/plan.yaml')).exitCode).toBe(1)
  })
})

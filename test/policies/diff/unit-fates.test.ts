import { describe, expect, it } from 'vitest'
import { diffDocument } from '../../../policies/diff/diff-document.ts'
import { diffAsJson } from '../../../policies/diff/diff-json.ts'
import { applyDiff, diffPlans } from '../../../policies/diff/diff.ts'
import { documentAsMarkdown } from '../../../policies/diff/document-markdown.ts'
import { planFacts } from '../../../policies/diff/plan-facts.ts'
import { planOf } from '../small-plan.ts'
import { between, en, sv, told } from './between-plans.ts'
import { plainFacts } from './plain-facts.ts'

const home = (address: string) => `settings: { HomepageLocation: { value: 'https://${address}.example', reason: r } }`

/** A school with three classes, the youngest of which start elsewhere. */
const school = (name: string, more = '') =>
  `      - { name: ${name}, units: [{ name: F-3, ${home('f')}, units: [1A, 1B] }, 7A${more}] }\n`
/** A class that Google knows by an id. */
const byId = (name: string) => `  - { name: E, units: [{ name: ${name}, googleId: 03ph8a2z1 }, 7B] }\n`
const pupils = (schools: string) => `  - name: Elever\n    units:\n      - Annan\n${schools}`

describe('a unit that goes', () => {
  it('is told together with all that goes with it, and its devices', async () => {
    const diff = await told(pupils(school('Haga')), pupils(''), { '/Elever/Haga/7A': 5, '/Elever/Haga/F-3/1A': 2 })
    expect(sv(diff)).toContain('- /Elever/Haga och allt under (5 enheter, 7 datorer)')
    expect(sv(diff)).not.toContain('- /Elever/Haga/')
  })
})

describe('a unit with another name', () => {
  const devices = { '/Elever/Haga/7A': 5, '/Elever/haga norra/7A': 1, '/Elever': 2 }

  it('is told as that, and its devices follow along', async () => {
    const diff = await told(pupils(school('Haga')), pupils(school('Haga Norra')), devices)
    expect(sv(diff)).toContain('- Haga heter nu Haga Norra: /Elever/Haga Norra och allt under (5 enheter, 6')
    expect(sv(diff)).toContain('1 enhet byter namn.')
    expect(sv(diff)).not.toMatch(/försvinner|Nya enheter/)
    expect(sv(diff)).toContain('Ändringarna berör 6 av de 8 datorerna i listan.')
    expect(en(diff)).toContain('- Haga is now called Haga Norra: ')
    expect(JSON.parse(diffAsJson(diff))).toMatchObject({
      renames: [{ from: '/Elever/Haga', to: '/Elever/Haga Norra' }],
      diff: [],
    })
  })

  it('leads to the new plan, with what else is other in it told by the new name', async () => {
    const old = await planOf(pupils(school('Haga')))
    const now = await planOf(`  - name: Elever\n    ${home('ny')}\n    units:\n      - Annan\n${school('Haga Norra')}`)
    const facts = [planFacts(old), planFacts(now)] as const
    const diff = diffPlans(...facts)
    expect(diff.renames).toHaveLength(1)
    expect(plainFacts(applyDiff(facts[0], diff))).toEqual(plainFacts(facts[1]))
    expect(sv(between(old, now))).toContain('1 inställning ändras i 4 enheter. 1 enhet byter namn.')
  })

  it('is not guessed where several could be meant, or where nothing speaks for it', async () => {
    const two = await told(pupils(school('A') + school('B')), pupils(school('C') + school('D')))
    expect(two.diff.renames).toEqual([])
    const classes = await told('  - { name: E, units: [7A, 7B] }\n', '  - { name: E, units: [8A, 7B] }\n')
    expect(classes.diff.renames).toEqual([])
    const elsewhere = await told(pupils(school('A')), pupils(school('C', ', 7B')))
    expect(elsewhere.diff.renames).toEqual([])
  })

  it('is the same at Google where its id or all but the case of its name is the same', async () => {
    expect((await told(byId('7A'), byId('8A'))).diff.renames).toEqual([{ from: '/E/7A', to: '/E/8A' }])
    const byCase = await told('  - { name: E, units: [7a] }\n', '  - { name: E, units: [7A] }\n')
    expect(byCase.diff.renames).toEqual([{ from: '/E/7a', to: '/E/7A' }])
    const others = await told(byId('7A'), byId('8A').replace('03ph8a2z1', '03ph8a2z2'))
    expect(others.diff.renames).toEqual([])
  })
})

describe('a unit that comes', () => {
  it('is counted in the headline, as are those that go', async () => {
    const diff = await told(pupils(school('Haga')), pupils('      - Ny\n'))
    expect(sv(diff)).toMatch(/1 enhet är ny och 5 enheter\s+försvinner[.]/)
    expect(en(diff)).toContain('1 unit is new and 5 units go.')
  })

  it('does not stand for those below it that differ', async () => {
    const diff = await told(pupils(''), pupils(school('Haga')))
    expect(sv(diff)).toContain(
      [
        '- /Elever/Haga och allt under, utom /Elever/Haga/F-3 och allt under (2 enheter):',
        '  samma inställningar som i enheten ovanför',
        '- /Elever/Haga/F-3 och allt under (3 enheter)',
        '  - HomepageLocation: "https://f.example"; i enheten ovanför: inte satt',
      ].join('\n'),
    )
  })

  it('has only its path marked as code', async () => {
    const diff = await told(pupils(''), pupils(school('Haga')), { '/Elever/Haga': 1 })
    const markdown = documentAsMarkdown(diffDocument(diff, 'sv'))
    expect(markdown).toContain(
      '- `/Elever/Haga` och allt under, utom `/Elever/Haga/F-3` och allt under (2 enheter, 1 dator): samma',
    )
  })
})

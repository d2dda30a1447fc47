import { describe, expect, it } from 'vitest'
import { diffDocument } from '../../../policies/diff/diff-document.ts'
import { diffAsJson } from '../../../policies/diff/diff-json.ts'
import { documentAsMarkdown } from '../../../policies/diff/document-markdown.ts'
import { readText, withUnits } from '../small-plan.ts'
import { between, en, sv, told } from './between-plans.ts'

const tree = (value: string) => `  - name: Elever
    settings:
      URLBlocklist: { value: [${value}], reason: r, decision: D-1 }
    units:
      - { name: H, units: [7A, 7B] }
      - { name: P, settings: { IncognitoModeAvailability: { value: ${value === 'a.example' ? 0 : 1}, reason: r, decision: D-1 } } }
`

/** One class, and what comes beside it. */
const school = (more: string) => `  - name: Elever\n    units:\n      - 7A\n${more}`

const list = (first: string, last: string) =>
  `  - { name: A, settings: { URLBlocklist: { value: [${first}, b.example, c.example, d.example, ${last}], reason: r, decision: D-1 } } }\n`

describe('a diff in words', () => {
  it('tells a change once, by the unit that stands for all below it, with names and values that IT knows', async () => {
    const diff = await told(tree('a.example'), tree('b.example'))
    expect(sv(diff)).toContain('2 inställningar ändras i 5 enheter.')
    expect(sv(diff)).toContain(
      [
        'URLBlocklist',
        '  Webbadresser som inte kan öppnas.',
        '  - förut: ["a.example"]',
        '  - nu: ["b.example"]',
        '  - för:',
        '    - /Elever och allt under (5 enheter)',
      ].join('\n'),
    )
    expect(sv(diff)).toContain('  - förut: 0 (tillåtet)\n  - nu: 1 (avstängt)')
    expect(en(diff)).toContain('  - before: 0 (allowed)\n  - now: 1 (switched off)')
    expect(documentAsMarkdown(diffDocument(diff, 'en'))).toContain('- now: `1` (switched off)')
  })

  it('tells a long list by what it has more and what it has less', async () => {
    const diff = await told(list('a.example', 'e.example'), list('a.example', 'f.example'))
    expect(sv(diff)).toContain(
      [
        '  Webbadresser som inte kan öppnas.',
        '  - tillkommer: "f.example"',
        '  - tas bort: "e.example"',
        '  - för:',
      ].join('\n'),
    )
    const turned = await told(list('a.example', 'e.example'), list('e.example', 'a.example'))
    expect(sv(turned)).toContain('  - förut: [')
  })

  it('says so where nothing changes', async () => {
    expect(sv(await told('  - A\n', '  - A\n'))).toBe('Ingenting ändras.\n')
    expect(en(await told('  - A\n', '  - A\n'))).toBe('Nothing changes.\n')
  })

  it('answers a switch with yes or no, and tells what is unset', async () => {
    const one = '  - { name: A, settings: { PrintingEnabled: { value: true, reason: r, decision: D-1 } } }\n'
    const diff = await told(one, '  - { name: A, unset: { SearchSuggestEnabled: { reason: r, decision: D-1 } } }\n')
    expect(sv(diff)).toContain('Om man kan skriva ut.\n  - förut: true (ja)\n  - nu: inte satt')
    expect(sv(diff)).toContain('  - förut: false (nej)\n  - nu: inte satt')
  })

  it('tells a unit that comes by what it has other than the unit above it', async () => {
    const home = `HomepageLocation: { value: 'https://b.example', reason: r }`
    const diff = await told(
      school(''),
      school(`      - { name: Ny, units: [1A, 1B] }\n      - { name: 7C, settings: { ${home} } }\n`),
    )
    expect(sv(diff)).toContain('Ingen enhet som redan finns får andra inställningar.')
    expect(sv(diff)).toContain(
      [
        '- /Elever/Ny och allt under (3 enheter): samma inställningar som i enheten',
        '  ovanför',
        '- /Elever/7C',
        '  - HomepageLocation: "https://b.example"; i enheten ovanför: inte satt',
      ].join('\n'),
    )
  })

  it('tells in the end how many devices are touched, each once, and how many by each change', async () => {
    const devices = { '/Elever/H/7A': 20, '/Elever/H/7A/extra': 3, '/Elever/P': 7, '/Elever': 1, '/Annat': 2 }
    const diff = await told(tree('a.example'), tree('b.example'), devices)
    expect(sv(diff)).toContain('/Elever och allt under (5 enheter, 31 datorer)')
    expect(sv(diff)).toContain('/Elever/P (7 datorer)')
    expect(sv(diff)).toContain('Ändringarna berör 31 av de 33 datorerna i listan. Varje dator är räknad en gång.')
    expect(sv(diff)).toContain('2 datorer i listan hör till enheter som ingen av planerna har.')
    expect(en(diff)).toContain('The changes touch 31 of the 33 devices in the list, each counted once.')
    expect(JSON.parse(diffAsJson(diff))).toMatchObject({
      format: 'fadder-diff/1',
      devices: {
        listed: 33,
        touched: 31,
        byUnit: { '/Elever/H/7A': 23 },
        byChange: [{ where: [{ path: '/Elever', devices: 31 }] }, { where: [{ units: ['/Elever/P'], devices: 7 }] }],
        strangers: [{ path: '/Annat', devices: 2 }],
      },
    })
  })

  it('counts devices of a unit that goes with that unit alone', async () => {
    const diff = await told('  - { name: A, units: [B, C] }\n', '  - { name: A, units: [C] }\n', { '/A/B': 5, '/A': 2 })
    expect(sv(diff)).toContain('- /A/B (5 datorer)')
    expect(sv(diff)).toContain('Ändringarna berör 5 av de 7 datorerna i listan.')
  })
})

const withWindow = (end: string, units: string, more: string) =>
  `${withUnits('  - { name: A, units: [9A, 9B] }\n')}timeZone: Europe/Stockholm
windows:
  prov:
    what: Prov
    start: 2027-03-15 07:00
    end: ${end}
    decision: D-1
    units: [${units}]
${more}`

const contents = (value: number, unset: string) =>
  `    settings: { IncognitoModeAvailability: { value: ${value}, reason: r } }\n    unset: { ${unset}: { reason: r } }\n`

describe('what else a plan says', () => {
  it('is told: windows with times, units, devices and contents; decisions by the field', async () => {
    const before = withWindow('2027-03-20 17:00', '/A/9A', contents(0, 'SearchSuggestEnabled'))
    const after = withWindow('2027-03-21 12:00', '/A/9A, /A/9B', contents(2, 'PrintingEnabled'))
    const [old, now] = await Promise.all([
      readText(before),
      readText(after.replace('until: 2027-06-30', 'until: 2027-12-31')),
    ])
    if (!old.plan || !now.plan) throw new Error(JSON.stringify([...old.findings, ...now.findings], null, 1))
    const diff = between(old.plan, now.plan, { '/A/9A': 20, '/A/9B': 21, '/A': 1 })
    expect(sv(diff)).toContain(
      [
        '- Tiden prov: Prov',
        '  - slutar: 2027-03-20 17:00, nu 2027-03-21 12:00',
        '  - enheter: tillkommer /A/9B',
        '  - för:',
        '    - /A/9A (20 datorer)',
        '    - /A/9B (21 datorer)',
        '  - IncognitoModeAvailability: 0 (tillåtet), nu 2 (alltid inkognito)',
        '  - gäller inte under tiden: PrintingEnabled',
        '  - gäller som vanligt också under tiden: SearchSuggestEnabled',
      ].join('\n'),
    )
    expect(sv(diff)).toContain('- Beslutet D-1: w\n  - sista dag: 2027-06-30, nu 2027-12-31')
    expect(sv(diff)).toContain('Ändringarna berör 41 av de 42 datorerna i listan.')
    const { plan } = await readText(withUnits('  - { name: A, units: [9A, 9B] }\n'))
    if (!plan) throw new Error('no plan')
    expect(sv(between(old.plan, plan))).toContain('- Tiden prov (tas bort): Prov')
    expect(en(between(plan, old.plan))).toContain(
      [
        '- The window prov (new): Prov',
        '  - from 2027-03-15 07:00 to 2027-03-20 17:00',
        '  - decision: D-1',
        '  - for:',
        '    - /A/9A',
        '  - 1 setting: IncognitoModeAvailability',
        '  - not in force meanwhile: SearchSuggestEnabled',
      ].join('\n'),
    )
  })
})

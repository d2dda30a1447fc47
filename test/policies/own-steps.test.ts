import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OwnSteps } from '../../contract/own-steps.ts'
import { settingsState } from '../../extension/core/settings-state.ts'
import { told } from '../../policies/explain/told.ts'
import { catalogue } from '../../policies/catalogue/catalogue.ts'
import { valueText } from '../../policies/diff/value-text.ts'
import { ownStepsOf, readOwnSteps } from '../../policies/own-steps.ts'
import { extensionId, filesOf, jsonOf, planOf, readText, withUnits } from './small-plan.ts'
import * as z from 'zod'

const Policy = z.looseObject({ '3rdparty': z.object({ extensions: z.record(z.string(), z.unknown()) }) })

/** So many steps of so many characters. */
function listOf(steps: number, length: number): string {
  return `- ${'a'.repeat(length)}\n`.repeat(steps)
}

describe('a guide in Markdown', () => {
  it.each([
    ['numbers', '1. Stäng locket.\n2. Öppna det.\n'],
    ['bullets', '- Stäng locket.\n- Öppna det.'],
    ['stars and an empty line between', '* Stäng locket.\n\n* Öppna det.\n'],
    ['lines of Windows', '1. Stäng locket.\r\n2. Öppna det.\r\n'],
    ['a step over two lines', '1. Stäng\n   locket.\n2. Öppna det.'],
    ['emphasis', '1. *Stäng* **locket**.\n2. Öppna `det`.'],
  ])('of %s is its steps as plain text', (_what, markdown) => {
    expect(readOwnSteps(markdown)).toEqual({ steps: ['Stäng locket.', 'Öppna det.'], faults: [] })
  })

  it('keeps what only looks like a mark, as its author meant it', () => {
    const { steps, faults } = readOwnSteps(String.raw`- Tryck på \* och 2 < 3 & 5 * 2.`)
    expect({ steps, faults }).toEqual({ steps: ['Tryck på * och 2 < 3 & 5 * 2.'], faults: [] })
  })

  it('is refused for the sixth step and the 121st character, and not before', () => {
    expect(readOwnSteps(listOf(5, 120)).faults).toEqual([])
    expect(readOwnSteps(listOf(6, 120)).faults).toMatchObject([{ line: 5, does: 'has 6 steps' }])
    expect(readOwnSteps(listOf(5, 121)).faults).toHaveLength(5)
  })

  it('whatever is written, either something is said against it or a device takes it', () => {
    const marks = ['- ', '1. ', '\n', '\n\n', '  ', '*', '**', '_', '`', '[', '](', ')', '![', '<b>', '#', '> ', '---']
    const pieces = array(constantFrom(...marks, 'ord', 'åäö', 'https://x.example', '&amp;'), { maxLength: 14 })
    assert(
      property(pieces, string(), (parts, text) => {
        for (const markdown of [parts.join(''), text, `- ${parts.join('')}`]) {
          const { steps, faults } = readOwnSteps(markdown)
          const taken = OwnSteps.safeParse({ category: 'network', language: 'sv', steps }).success
          expect(faults.length > 0 || taken).toBe(true)
          for (const { line } of faults) expect(markdown.split(/\r\n?|\n/)[line]).toBeDefined()
        }
      }),
      { numRuns: 2000 },
    )
  })
})

const units = `  - name: Elever
    fadder:
      screenshots: { value: false, reason: r, decision: D-1 }
      languages: { value: [sv, en, so], reason: r, decision: D-1 }
      selfHelp:
        value:
          sound: { en: '- Turn up the **sound**.', sv: '- Höj *ljudet*.' }
          network:
            so: |
              1. Albaabka u dhowow.
        reason: r
        decision: D-1
    units:
      - name: 7A
        fadder:
          adaptedMode: { value: true, reason: r, decision: D-1 }
      - name: 7B
        fadder:
          selfHelp: { value: { network: { sv: '- Vänta.' } }, reason: r, decision: D-1 }
`

const steps = ownStepsOf({
  network: { so: '1. Albaabka u dhowow.' },
  sound: { sv: '- Höj ljudet.', en: '- Turn up the sound.' },
})

/** What the help button goes by in that unit. */
function onDevice(files: Map<string, string>, folder: string) {
  const policy = Policy.parse(jsonOf(files, `${folder}/linux/fadder.json`))
  const state = settingsState(policy['3rdparty'].extensions[extensionId], undefined, 'chromeos')
  if (state.kind !== 'in-force') return state
  const { screenshots, languages, adaptedMode, selfHelp } = state.settings
  return { screenshots, languages, adaptedMode, selfHelp }
}

it('a device has what the plan says of the help button, inherited whole, one setting at a time', async () => {
  const files = filesOf(await planOf(units))
  const above = { screenshots: false, languages: ['sv', 'en', 'so'], adaptedMode: false, selfHelp: steps }
  expect(onDevice(files, 'units/elever')).toEqual(above)
  expect(onDevice(files, 'units/elever--7a')).toEqual({ ...above, adaptedMode: true })
  const own = [{ category: 'network', language: 'sv', steps: ['Vänta.'] }]
  expect(onDevice(files, 'units/elever--7b')).toEqual({ ...above, selfHelp: own })
})

it('the order in which a plan names categories and languages changes nothing', async () => {
  const one = await planOf(units)
  const turned = "{ sv: '- Höj *ljudet*.', en: '- Turn up the **sound**.' }"
  const other = await planOf(units.replace("{ en: '- Turn up the **sound**.', sv: '- Höj *ljudet*.' }", turned))
  expect(onDevice(filesOf(other), 'units/elever')).toEqual(onDevice(filesOf(one), 'units/elever'))
})

it('a fault in a text on one line is shown where its language stands, one in a block on its own line', async () => {
  const bad = units.replace('1. Albaabka', '1. <b>Albaabka').replace("'- Vänta.'", "'Vänta.'")
  const text = withUnits(bad)
  const lineWith = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
  const { findings } = await readText(text)
  const unfit = findings.filter(({ code }) => code === 'self-help-unfit')
  expect(unfit.map(({ at: { line, column }, unit }) => [line, column, unit])).toEqual([
    [lineWith('<b>'), 1, '/Elever'],
    [lineWith("'Vänta.'"), '          selfHelp: { value: { network: { '.length + 1, '/Elever/7B'],
  ])
})

const value = { network: { sv: '1. Gå *närmare* dörren.\n2. Vänta.', so: '1. Sug.' }, sound: { en: '- Wait.' } }

it('tells readers the steps in their own language, and which others there are', () => {
  const { sv, en } = told({ catalogue }, 'fadder', { name: 'selfHelp', value })
  expect(sv).toMatch(
    /för internet \(svenska, somaliska\): ”Gå närmare dörren”, ”Vänta”; ljud och kamera \(engelska\)\.$/,
  )
  expect(en).toMatch(/for the internet \(Swedish, Somali\); sound and camera \(English\): “Wait”\.$/)
  expect(told({ catalogue }, 'fadder', { name: 'selfHelp', value: {} }).sv).toContain('bara Fadders egna råd')
})

it('tells a board every word that two plans can differ in, on one line', () => {
  const setting = { kind: 'fadder', name: 'selfHelp' } as const
  expect(valueText(setting, value, catalogue, 'sv')).toBe(
    'internet (svenska): ”1. Gå *närmare* dörren. 2. Vänta.”; internet (somaliska): ”1. Sug.”; ljud och kamera (engelska): ”- Wait.”',
  )
  expect(valueText(setting, {}, catalogue, 'sv')).toBe('{}')
  expect(valueText({ ...setting, name: 'languages' }, ['sv', 'en'], catalogue, 'en')).toBe(
    '["sv","en"] (Swedish, English)',
  )
})

it('marks a language that nobody has reviewed in both languages, and no other', () => {
  const languages = told({ catalogue }, 'fadder', { name: 'languages', value: ['sv', 'so'] })
  expect(languages.sv).toContain(
    'på svenska, somaliska (översättningen är inte granskad av någon som har språket som modersmål).',
  )
  expect(languages.en).toContain('Somali (the translation has not been reviewed')
  expect(told({ catalogue }, 'fadder', { name: 'languages', value: ['sv', 'en'] }).sv).not.toContain('granskad')
})

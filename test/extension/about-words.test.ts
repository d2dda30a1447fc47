import { describe, expect, it } from 'vitest'
import { fields, purposes } from '../../contract/fields.ts'
import { DeviceFindingCode } from '../../contract/finding.ts'
import { Language, reviewedLanguages } from '../../contract/language.ts'
import { aboutEn } from '../../extension/words/about-en.ts'
import { aboutSpeech, translatedAbout, type TranslatedLanguage } from '../../extension/words/about-language.ts'
import { aboutSv } from '../../extension/words/about-sv.ts'

const translated = ['ar', 'so', 'fi', 'fa', 'ti', 'uk', 'pl', 'se'] as const satisfies readonly TranslatedLanguage[]

/** Everything that the page can say in a language, by what it is. */
async function saidIn(language: Language): Promise<Map<string, string>> {
  const { words, label, purpose, finding } = await aboutSpeech(language)
  return new Map([
    ...Object.entries(words),
    ...fields().map((field) => [`field-${field.name}`, label(field)] as const),
    ...fields().map((field) => [`why-${field.why}`, purpose(field)] as const),
    ...DeviceFindingCode.options.map((code) => [`finding-${code}`, finding(code)] as const),
  ])
}

/** Alike in two languages, and right in both. */
const alike: Record<TranslatedLanguage, readonly string[]> = {
  ar: [],
  so: [],
  fi: [],
  fa: [],
  ti: [],
  uk: [],
  pl: ['field-model'],
  se: [],
}

/** The letters that a language is written with; Latin in the others. */
const letters: Partial<Record<TranslatedLanguage, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
}

it('is translated to every language that nobody has reviewed yet', () => {
  expect(new Set([...translated, ...reviewedLanguages])).toEqual(new Set(Language.options))
})

describe.each(translated)('what IT sees in %s', (language) => {
  it('has every sentence, name, purpose and finding, and none besides', async () => {
    const keys = [
      ...Object.keys(aboutSv),
      ...fields().map(({ name }) => `field-${name}`),
      ...Object.keys(purposes).map((why) => `why-${why}`),
      ...DeviceFindingCode.options.map((code) => `finding-${code}`),
    ]
    const words = await translatedAbout(language)
    // Without their keys they are shipped in this order, which has to be the same in all.
    expect(Object.keys(words)).toEqual(Object.keys(await translatedAbout('ar')))
    expect(new Set(Object.keys(words))).toEqual(new Set(keys))
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('leaves nothing in Swedish or English by mistake', async () => {
    const [said, swedish, english] = await Promise.all([saidIn(language), saidIn('sv'), saidIn('en')])
    const same = [...said].filter(([key, text]) => [swedish.get(key), english.get(key)].includes(text))
    expect(same.map(([key]) => key)).toEqual(alike[language])
    const script = letters[language]
    expect([...said].filter(([, text]) => script !== undefined && !script.test(text))).toEqual([])
    const foreign = /\b(?:the|computer|device|datorn|för att)\b/i
    expect([...said].filter(([, text]) => foreign.test(text))).toEqual([])
  })
})

it.each([
  ['sv', aboutSv, 'Serienummer', 'för att veta vilken dator det gäller', 'Batteriet är snart slut. Sätt i laddaren.'],
  ['en', aboutEn, 'Serial number', 'to know which device it is', 'The battery is nearly empty. Plug in the charger.'],
] as const)('takes what is listed from the contract in %s', async (language, page, label, purpose, finding) => {
  const said = await saidIn(language)
  expect([...said].slice(0, Object.keys(page).length)).toEqual(Object.entries(page))
  expect(said.get('field-serialNumber')).toBe(label)
  expect(said.get('why-which')).toBe(purpose)
  expect(said.get('finding-battery-low')).toBe(finding)
})

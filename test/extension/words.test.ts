import { describe, expect, it } from 'vitest'
import { Language, reviewedLanguages } from '../../contract/language.ts'
import { picturesKeptMs } from '../../desk/core/tickets.ts'
import { aboutEn } from '../../extension/words/about-en.ts'
import { aboutSv } from '../../extension/words/about-sv.ts'
import { checkEn } from '../../extension/words/check-en.ts'
import { checkSv } from '../../extension/words/check-sv.ts'
import { fill } from '../../extension/words/fill.ts'
import { bilingualFor, directionOf, languageFor, languageNames, wordsOf } from '../../extension/words/language.ts'
import { sv } from '../../extension/words/sv.ts'

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([each]) => each).toSorted()

describe.each(Language.options)('the help button in %s', (language) => {
  it('has every sentence, none of them empty, each with the places that are filled in', async () => {
    const words = await wordsOf(language)
    expect(Object.keys(words)).toEqual(Object.keys(sv))
    const wrong = Object.entries(sv).filter(([key, swedish]) => {
      const text = Object.entries(words).find(([name]) => name === key)?.[1] ?? ''
      return text.trim() === '' || placeholders(text).join() !== placeholders(swedish).join()
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})

it('knows every language by its own name, and which way it is written', () => {
  expect(Object.keys(languageNames)).toEqual(Language.options)
  expect(Language.options.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'fa'])
})

it('fills in names where the language wants them, and leaves what it does not know', () => {
  const filled = fill('{name} hjälper dig, {name}.', { name: 'Kim $& Ek' })
  expect(filled.replaceAll(/[\u2068\u2069]/g, '')).toBe('Kim $& Ek hjälper dig, Kim $& Ek.')
  expect(fill('Ärende {number}', { number: 7 })).toBe('Ärende 7')
  expect(fill('Ärende {number}', {})).toBe('Ärende {number}')
})

it('keeps the direction of what is filled in to itself: a number in Arabic is not turned about at its hyphen', () => {
  expect(fill('رقم: {number}', { number: '121212-1212' })).toBe('رقم: \u2068121212-1212\u2069')
})

it('follows the pupil before the browser, and is Swedish where it knows neither', () => {
  expect(languageFor('en', 'sv')).toBe('en')
  expect(languageFor(undefined, 'en-GB')).toBe('en')
  expect(languageFor('de', 'nl')).toBe('sv')
})

it('keeps to the languages of the settings, of which the first is for all others', () => {
  expect(languageFor('so', 'sv', ['en', 'so'])).toBe('so')
  expect(languageFor(undefined, 'so-SO', ['en', 'so'])).toBe('so')
  // Chosen while it was still among them.
  expect(languageFor('so', 'en-GB', ['sv', 'en'])).toBe('en')
  expect(languageFor('so', 'fi', ['fi', 'sv'])).toBe('fi')
  expect(languageFor('so', 'ar', ['en', 'sv'])).toBe('en')
})

it('speaks no language that nobody has reviewed before the settings switch it on', () => {
  for (const language of Language.options.filter((each) => !reviewedLanguages.includes(each))) {
    expect(languageFor(language, language)).toBe('sv')
    expect(languageFor(language, 'en', ['sv', 'en'])).toBe('en')
  }
})

it('shows pages that are written in two languages in English to who does not read Swedish', () => {
  expect(Language.options.map(bilingualFor).filter((language) => language === 'sv')).toHaveLength(1)
})

/** Every text of a word list by its path; what needs an argument is given one. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`))
}

it.each([
  ['the self-check', checkSv, checkEn, ['.network.ask', '.network.ask']],
  ['what IT sees', aboutSv, aboutEn, []],
])('has every sentence of %s in both languages', (_, swedishWords, englishWords, mayBeEmpty) => {
  const swedish = textsOf(swedishWords)
  const english = textsOf(englishWords)
  expect(english.map(([path]) => path)).toEqual(swedish.map(([path]) => path))
  // The network's step of the self-check asks the pupil nothing.
  const empty = [...swedish, ...english].filter(([, text]) => text.trim() === '').map(([path]) => path)
  expect(empty).toEqual(mayBeEmpty)
})

it('tells on the page of what IT sees for as many days as the desk keeps a picture', () => {
  const days = picturesKeptMs / 86_400_000
  for (const words of [aboutSv, aboutEn]) expect(words.askedPicture).toContain(` ${days} `)
})

import { expect, it } from 'vitest'
import { checkEn } from '../../extension/words/check-en.ts'
import { checkSv } from '../../extension/words/check-sv.ts'
import { en } from '../../extension/words/en.ts'
import { languageFor } from '../../extension/words/language.ts'
import { sv } from '../../extension/words/sv.ts'

it('has a sentence in both languages for every key', () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv))
  for (const text of [...Object.values(sv), ...Object.values(en)]) expect(text.trim()).not.toBe('')
})

it('follows the pupil before the browser, and is Swedish where it knows neither', () => {
  expect(languageFor('en', 'sv')).toBe('en')
  expect(languageFor(undefined, 'en-GB')).toBe('en')
  expect(languageFor('fi', 'so')).toBe('sv')
})

/** Every text of a word list by its path; what needs an argument is given one. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(1, 2))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`))
}

it('has every sentence of the self-check in both languages; the network alone asks the pupil nothing', () => {
  const swedish = textsOf(checkSv)
  const english = textsOf(checkEn)
  expect(english.map(([path]) => path)).toEqual(swedish.map(([path]) => path))
  const empty = [...swedish, ...english].filter(([, text]) => text.trim() === '').map(([path]) => path)
  expect(empty).toEqual(['.network.ask', '.network.ask'])
})

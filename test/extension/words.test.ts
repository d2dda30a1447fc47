import { expect, it } from 'vitest'
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

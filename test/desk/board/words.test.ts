import { describe, expect, test } from 'vitest'
import { findingCodes } from '../../../contract/finding-words.ts'
import { Since } from '../../../contract/entry.ts'
import { Language } from '../../../contract/language.ts'
import { AnswerCode, Category, Channel, ClosedAs, TicketState } from '../../../contract/ticket.ts'
import { HealthView, PolicyStanding } from '../../../desk/core/board-api.ts'
import { preferredLanguage } from '../../../desk/board/src/words/board-language.ts'
import { dictionaries, findingSentence } from '../../../desk/board/src/words/words.ts'
import { keepPreferences, readPreferences } from '../../../desk/board/src/preferences.ts'

/** Every key of a dictionary with its kind of text, nested ones by their path. */
function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null ? keysOf(text, `${path}${key}.`) : [`${path}${key} ${typeof text}`],
  )
}

function textsOf(value: object): string[] {
  return Object.values(value).flatMap((text: unknown) =>
    typeof text === 'string' ? [text] : typeof text === 'object' && text !== null ? textsOf(text) : [],
  )
}

describe('the words', () => {
  test('both languages have the same keys', () => {
    expect(keysOf(dictionaries.en)).toEqual(keysOf(dictionaries.sv))
  })

  test.each(['sv', 'en'] as const)('no text in %s is empty', (language) => {
    expect(textsOf(dictionaries[language]).filter((text) => text.trim() === '')).toEqual([])
  })

  test('every code of the contract has a word', () => {
    const { state, category, health, policy } = dictionaries.sv
    expect(Object.keys(category)).toEqual(Category.options)
    expect(Object.keys(state)).toEqual(TicketState.options)
    expect(Object.keys(health)).toEqual(HealthView.options)
    expect(Object.keys(policy)).toEqual(PolicyStanding.options)
    const { answerCode, channel, closedAs, language, since } = dictionaries.sv.record
    expect(Object.keys(answerCode)).toEqual(AnswerCode.options)
    expect(Object.keys(channel)).toEqual(Channel.options)
    expect(Object.keys(closedAs)).toEqual(ClosedAs.options)
    expect(Object.keys(language)).toEqual(Language.options)
    expect(Object.keys(since)).toEqual(Since.options)
  })

  test('every finding that the contract makes has its sentence, and an unknown one shows its code', () => {
    const speech = { words: dictionaries.sv, language: 'sv' } as const
    for (const code of findingCodes) expect(findingSentence(speech, code)).not.toContain(code)
    expect(findingSentence(speech, 'wheel-lost')).toContain('wheel-lost')
    expect(findingSentence(speech, 'toString')).toContain('toString')
  })
})

test('a visit says when and where, as far as that is known', () => {
  const { visit } = dictionaries.sv.record
  expect(visit('Maja', null, null)).toBe('Maja är på väg.')
  expect(visit('Maja', '10:20', null)).toBe('Maja är på väg: klockan 10:20.')
  expect(visit('Maja', '10:20', 'sal 12')).toBe('Maja är på väg: klockan 10:20, sal 12.')
})

describe('the language', () => {
  test('is what was chosen, else what the browser prefers, else Swedish', () => {
    expect(preferredLanguage('en', ['sv-SE'])).toBe('en')
    expect(preferredLanguage(null, ['en-GB', 'sv'])).toBe('en')
    expect(preferredLanguage(null, ['so', 'sv-SE', 'en'])).toBe('sv')
    expect(preferredLanguage('klingon', ['fi'])).toBe('sv')
  })

  test('and the choice of single keys are kept in the browser', () => {
    const kept = new Map<string, string>()
    const keeper = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    expect(readPreferences(keeper, ['sv'])).toEqual({ language: 'sv', singleKeys: true })
    keepPreferences(keeper, { language: 'en', singleKeys: false })
    expect(readPreferences(keeper, ['sv'])).toEqual({ language: 'en', singleKeys: false })
  })
})

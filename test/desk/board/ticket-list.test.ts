import { describe, expect, test } from 'vitest'
import type { TicketState } from '../../../contract/ticket.ts'
import type { RecordView } from '../../../desk/core/board-api.ts'
import {
  arrivals,
  countsOf,
  hasNews,
  latestWords,
  listed,
  merged,
  neighbour,
  withTicket,
} from '../../../desk/board/src/ticket-list.ts'
import { device, minutesAgo, said, ticket } from './seeds.ts'

const from = device('CB-0001', '/Elever/Hagaskolan/7B')
const fresh = ticket(3, from)
const taken = ticket(2, from, { state: 'taken', version: 2 })
const closed = ticket(1, from, { state: 'closed', version: 3 })
const all = [closed, fresh, taken]
const numbers = (list: { number: number }[]) => list.map(({ number }) => number)

describe('the list of tickets', () => {
  test('is newest first, and filtered by whether they are closed', () => {
    expect(numbers(listed(all, 'all', null))).toEqual([3, 2, 1])
    expect(numbers(listed(all, 'open', null))).toEqual([3, 2])
    expect(numbers(listed(all, 'closed', null))).toEqual([1])
  })

  test('keeps the one that is open in the page, whatever the filter says', () => {
    expect(numbers(listed(all, 'open', 1))).toEqual([3, 2, 1])
  })

  test('is counted', () => {
    expect(countsOf(all)).toEqual({ all: 3, open: 2, closed: 1, new: 1 })
  })
})

describe('what is fetched', () => {
  test('does not undo what an action has just answered', () => {
    const older = { ...taken, version: 1, state: 'new' as const }
    expect(merged([taken], [fresh, older])).toEqual([fresh, taken])
  })

  test('replaces what is older, and drops what is gone', () => {
    const newer = { ...taken, version: 9 }
    expect(merged([taken, closed], [newer])).toEqual([newer])
  })

  test('tells which tickets are new to the page', () => {
    expect(numbers(arrivals([taken], [fresh, taken]))).toEqual([3])
    expect(arrivals(all, all)).toEqual([])
  })

  test('of one ticket takes its place, unless it is older', () => {
    const newer = { ...taken, version: 3 }
    expect(withTicket(all, newer)).toEqual([closed, fresh, newer])
    expect(withTicket(all, { ...taken, version: 1 })).toEqual(all)
  })
})

const words = (id: number, text: string) => said(id, { kind: 'words', text, language: 'so' }, minutesAgo(1))
const isNews = (state: TicketState, ...record: RecordView[]) => hasNews(ticket(1, from, { state, record }))

describe('what the pupil says', () => {
  const answer = said(2, { kind: 'answer', code: 'restart' }, minutesAgo(1), 'Maja')

  test('is listed by the latest words', () => {
    expect(latestWords(ticket(1, from, { record: [words(1, 'a'), answer, words(3, 'b'), answer] }))?.text).toBe('b')
    expect(latestWords(fresh)).toBeUndefined()
  })

  test('is news where IT support has spoken, and the pupil after that, until somebody does again', () => {
    expect(isNews('answered', words(1, 'a'), answer, words(3, 'b'))).toBe(true)
    expect(isNews('answered', words(1, 'a'), answer)).toBe(false)
    expect(isNews('taken', words(1, 'a'))).toBe(false)
    expect(isNews('new', answer, words(3, 'b'))).toBe(false)
    expect(isNews('closed', answer, words(3, 'b'))).toBe(false)
  })
})

describe('moving along a list', () => {
  test('stops at the ends', () => {
    expect(neighbour(['a', 'b'], 'a', 1)).toBe('b')
    expect(neighbour(['a', 'b'], 'b', 1)).toBe('b')
    expect(neighbour(['a', 'b'], 'a', -1)).toBe('a')
  })

  test('from nowhere begins at the near end, and in an empty list goes nowhere', () => {
    expect(neighbour(['a', 'b'], null, 1)).toBe('a')
    expect(neighbour(['a', 'b'], 'gone', -1)).toBe('b')
    expect(neighbour([], null, 1)).toBeUndefined()
  })
})

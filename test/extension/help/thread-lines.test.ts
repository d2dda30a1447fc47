import { expect, it } from 'vitest'
import type { OwnTicket } from '../../../extension/core/kept.ts'
import { threadLines } from '../../../extension/help/later/thread-lines.ts'

const id = '6a1f2a52-6a55-4c52-9d0a-0c1f4dc1f001'
const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`

const ticket: OwnTicket = {
  id,
  category: 'screen',
  pressedAt: at(0),
  standing: 'sent',
  said: [
    { id: 'a', kind: 'details', at: at(1), standing: 'sent' },
    { id: 'b', kind: 'words', text: 'Den blinkar', at: at(2), standing: 'sent' },
    { id: 'd', kind: 'words', text: 'Fortfarande', at: at(20), standing: 'kept' },
    { id: 'e', kind: 'not-solved', at: at(21), standing: 'kept' },
  ],
  news: {
    id,
    number: 1,
    state: 'answered',
    messages: [
      { id: 'b', from: 'pupil', at: at(2), text: 'Den blinkar' },
      { id: 'c', from: 'it', by: 'Kim Ek', at: at(10), code: 'restart' },
    ],
    updatedAt: at(10),
  },
}

it('tells what was said and done in the order of time, each once', () => {
  expect(threadLines(ticket).map((line) => line.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('says of what has not reached the desk that it waits', () => {
  expect(
    threadLines(ticket)
      .filter(({ standing }) => standing === 'kept')
      .map((line) => line.id),
  ).toEqual(['d', 'e'])
})

it('tells what is no message as a deed', () => {
  expect(threadLines(ticket).flatMap(({ deed }) => deed ?? [])).toEqual(['saidDetails', 'saidNotSolved'])
})

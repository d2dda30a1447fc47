import { expect, it } from 'vitest'
import type { OwnTicket } from '../../../extension/core/kept.ts'
import { firstFlow } from '../../../extension/help/first-flow.ts'
import { screenOf } from '../../../extension/help/flow.ts'

const id = '6a1f2a52-6a55-4c52-9d0a-0c1f4dc1f001'
const at = '2026-11-24T08:00:00.000Z'
const later = '2026-11-24T09:00:00.000Z'

const answered: OwnTicket = {
  id,
  category: 'screen',
  pressedAt: at,
  standing: 'sent',
  news: {
    id,
    number: 1,
    state: 'answered',
    messages: [{ id: 'm', from: 'it', at, code: 'restart' }],
    updatedAt: at,
  },
}

it('shows the pictures, also where a question is open: help is two presses away', () => {
  expect(screenOf(firstFlow({}, []))).toEqual({ at: 'choose' })
  expect(screenOf(firstFlow({}, [{ ...answered, seenUntil: later }]))).toEqual({ at: 'choose' })
})

it('shows an answer that is new first, with the pictures behind it', () => {
  expect(firstFlow({}, [answered]).screens).toEqual([{ at: 'choose' }, { at: 'thread', ticket: id }])
  expect(screenOf(firstFlow({}, [{ ...answered, seenUntil: '2026-11-24T07:00:00.000Z' }])).at).toBe('thread')
})

it('does not take the pupil away from what they came with', () => {
  expect(firstFlow({ check: at, category: 'keyboard' }, [answered])).toEqual({
    screens: [{ at: 'confirm', category: 'keyboard' }],
    told: [],
    check: at,
  })
  expect(screenOf(firstFlow({ scan: true }, [answered]))).toEqual({ at: 'scan' })
})

it('asks what is wrong where a self-check does not say, and with another device', () => {
  expect(screenOf(firstFlow({ check: at }, []))).toEqual({ at: 'choose' })
  expect(firstFlow({ label: 'CB-7' }, [])).toMatchObject({ screens: [{ at: 'choose' }], about: 'CB-7' })
})

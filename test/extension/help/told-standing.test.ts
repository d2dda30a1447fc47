import { expect, it } from 'vitest'
import type { OwnEntry, OwnTicket } from '../../../extension/core/kept.ts'
import { toldStanding } from '../../../extension/help/told-standing.ts'

const at = '2026-11-24T08:00:00.000Z'

function ticketWith(...said: Pick<OwnEntry, 'kind' | 'standing'>[]): OwnTicket {
  const entries = said.map((each, index) => ({ ...each, id: String(index), at }))
  return {
    id: '6a1f2a52-6a55-4c52-9d0a-0c1f4dc1f001',
    category: 'screen',
    pressedAt: at,
    standing: 'sent',
    said: entries,
  }
}

it('knows that a picture was refused where words before it were taken', () => {
  const ticket = ticketWith({ kind: 'words', standing: 'sent' }, { kind: 'picture', standing: 'refused' })
  expect(toldStanding(ticket, 'picture')).toBe('refused')
  expect(toldStanding(ticket, 'words')).toBe('sent')
})

it('goes by the latest of a kind, and knows nothing of what was never told', () => {
  const ticket = ticketWith({ kind: 'details', standing: 'refused' }, { kind: 'details', standing: 'kept' })
  expect([toldStanding(ticket, 'since'), toldStanding(ticket, 'keys')]).toEqual(['kept', 'kept'])
  expect(toldStanding(ticket, 'words')).toBeUndefined()
  expect(toldStanding(undefined, 'words')).toBeUndefined()
})

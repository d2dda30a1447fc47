import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ticketActions } from '../../../desk/core/board-api.ts'
import { decide, type TicketDeed, type TicketStanding } from '../../../desk/core/tickets.ts'

const fresh: TicketStanding = { version: 1, state: 'new', takenBy: null, answer: null, closedAt: null }
const deed: TicketDeed = { action: 'take', version: 1, text: '', by: 'Ann', at: 5 }

function changed(standing: TicketStanding, ...deeds: Partial<TicketDeed>[]): TicketStanding {
  let now = standing
  for (const each of deeds) {
    const decision = decide(now, { ...deed, version: now.version, ...each })
    if (decision.kind !== 'changed') throw new Error(`refused: ${decision.kind}`)
    now = decision.standing
  }
  return now
}

it('takes a new ticket, and says who did', () => {
  expect(changed(fresh, {})).toEqual({ ...fresh, version: 2, state: 'taken', takenBy: 'Ann' })
})

it('lets another take a taken ticket over', () => {
  expect(changed(fresh, {}, { by: 'Bo' })).toMatchObject({ state: 'taken', takenBy: 'Bo', version: 3 })
})

it('keeps an answered ticket answered when it changes hands', () => {
  expect(changed(fresh, { action: 'answer', text: 'Hej' }, { by: 'Bo' })).toMatchObject({
    state: 'answered',
    takenBy: 'Bo',
    answer: { text: 'Hej', by: 'Ann', at: 5 },
  })
})

it('gives a ticket that nobody took to whoever answers it', () => {
  expect(changed(fresh, { action: 'answer', text: 'Hej' })).toMatchObject({ state: 'answered', takenBy: 'Ann' })
})

it('closes a ticket in any state, at the moment given', () => {
  expect(changed(fresh, { action: 'close', at: 9 })).toMatchObject({ state: 'closed', closedAt: 9 })
})

it('leaves a closed ticket as it is, whatever is asked of it', () => {
  const closed = changed(fresh, { action: 'close' })
  for (const action of ticketActions)
    expect(decide(closed, { ...deed, action, version: closed.version })).toEqual({ kind: 'closed' })
})

it('changes a ticket only for who has seen its latest version, and counts every change', () => {
  const deeds = fc.array(
    fc.record({ action: fc.constantFrom(...ticketActions), version: fc.integer({ min: 0, max: 6 }) }),
  )
  fc.assert(
    fc.property(deeds, (asked) => {
      let now = fresh
      for (const each of asked) {
        const decision = decide(now, { ...deed, ...each })
        expect(decision.kind === 'conflict').toBe(each.version !== now.version)
        if (decision.kind !== 'changed') continue
        expect(decision.standing.version).toBe(now.version + 1)
        now = decision.standing
      }
    }),
  )
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PupilKind } from '../../../desk/core/record.ts'
import { decide, looked, received, type TicketDoing, type TicketStanding } from '../../../desk/core/tickets.ts'

const fresh: TicketStanding = {
  version: 1,
  state: 'new',
  seenAt: null,
  takenBy: null,
  visit: null,
  closedAt: null,
  closedAs: null,
  reopenedAt: null,
}
const day = 24 * 3600 * 1000
const visit = { at: '2026-02-03T09:00:00Z', place: 'sal 12' }

const take: TicketDoing = { action: 'take' }
const answer: TicketDoing = { action: 'answer', text: 'Hej' }
const onTheWay: TicketDoing = { action: 'visit', visit }
const close: TicketDoing = { action: 'close' }

function done(standing: TicketStanding, ...deeds: { doing: TicketDoing; by?: string; at?: number }[]): TicketStanding {
  return deeds.reduce((now, { doing, by = 'Ann', at = 5 }) => {
    const decision = decide(now, { doing, by, at, version: now.version })
    if (decision.kind !== 'changed') throw new Error(`refused: ${decision.kind}`)
    return decision.standing
  }, standing)
}

const closed = done(fresh, { doing: close, at: 9 })

it('takes a new ticket, and says who did; who acts has seen it', () => {
  expect(done(fresh, { doing: take })).toEqual({ ...fresh, version: 2, state: 'taken', takenBy: 'Ann', seenAt: 5 })
})

it('lets another take a taken ticket over, and whoever was on the way is no more', () => {
  expect(done(fresh, { doing: onTheWay }, { doing: take, by: 'Bo' })).toMatchObject({ takenBy: 'Bo', visit: null })
  expect(done(fresh, { doing: onTheWay }, { doing: take })).toMatchObject({ takenBy: 'Ann', visit })
})

it('keeps an answered ticket answered when it changes hands or somebody is on the way', () => {
  expect(done(fresh, { doing: answer }, { doing: take, by: 'Bo' })).toMatchObject({ state: 'answered', takenBy: 'Bo' })
  expect(done(fresh, { doing: answer }, { doing: onTheWay, by: 'Bo' })).toMatchObject({ state: 'answered', visit })
})

it('gives a ticket that nobody took to whoever answers it or goes there', () => {
  expect(done(fresh, { doing: answer })).toMatchObject({ state: 'answered', takenBy: 'Ann' })
  expect(done(fresh, { doing: onTheWay })).toMatchObject({ state: 'taken', takenBy: 'Ann', visit })
})

function itemOf(doing: TicketDoing) {
  const decision = decide(fresh, { doing, by: 'Ann', at: 5, version: 1 })
  return decision.kind === 'changed' ? decision.item : decision.kind
}

it('tells in the record what was said and done, and lets the ticket itself say who took it', () => {
  expect(itemOf({ action: 'answer', code: 'restart' })).toEqual({ kind: 'answer', code: 'restart', text: undefined })
  expect([itemOf(onTheWay), itemOf(close), itemOf(take)]).toEqual([
    { kind: 'visit', ...visit },
    { kind: 'closed' },
    null,
  ])
})

it('leaves a closed ticket as it is, whatever IT support asks of it', () => {
  for (const doing of [take, answer, onTheWay, close])
    expect(decide(closed, { doing, by: 'Ann', at: 10, version: closed.version })).toEqual({ kind: 'closed' })
})

it('notes the first look and no later one, and counts it as no change', () => {
  expect(looked(fresh, 3)).toEqual({ ...fresh, seenAt: 3 })
  expect(looked(looked(fresh, 3), 8)).toEqual({ ...fresh, seenAt: 3 })
})

it('closes what the pupil says is solved or takes back, also where nobody has seen it', () => {
  expect(received(fresh, 'solved', 7)).toEqual({
    ...fresh,
    version: 2,
    state: 'closed',
    closedAs: 'solved',
    closedAt: 7,
  })
  expect(received(fresh, 'withdrawn', 7)).toMatchObject({ state: 'closed', closedAs: 'withdrawn', seenAt: null })
})

it('lets the pupil confirm what IT support closed, and take nothing back that is closed', () => {
  expect(received(closed, 'solved', 12)).toMatchObject({ closedAs: 'solved', closedAt: 9 })
  expect(received(closed, 'withdrawn', 12)).toMatchObject({ closedAs: 'closed', closedAt: 9 })
  expect(received(received(fresh, 'withdrawn', 7), 'solved', 8)).toMatchObject({ closedAs: 'withdrawn' })
})

it('opens an answered or closed ticket again where it is not solved, in nobody’s hands', () => {
  const open = { state: 'new', takenBy: null, visit: null, closedAt: null, closedAs: null, reopenedAt: 20 }
  expect(received(done(fresh, { doing: onTheWay }, { doing: answer }), 'not-solved', 20)).toMatchObject(open)
  expect(received(closed, 'not-solved', 20)).toMatchObject({ ...open, seenAt: 9 })
  expect(received(done(fresh, { doing: take }), 'not-solved', 20)).toMatchObject({ state: 'taken', reopenedAt: null })
})

it('opens a closed ticket again by words for fourteen days, and later keeps them on it', () => {
  expect(received(closed, 'words', 9 + 14 * day)).toMatchObject({ state: 'new', reopenedAt: 9 + 14 * day })
  expect(received(closed, 'words', 10 + 14 * day)).toEqual({ ...closed, version: closed.version + 1 })
  for (const kind of ['details', 'picture'] as const)
    expect(received(closed, kind, 10)).toEqual({ ...closed, version: closed.version + 1 })
})

/** Something that is done or said so long after what went before. `behind` is how many versions ago it was decided on. */
interface Step {
  what: TicketDoing | PupilKind | 'look'
  by: string
  behind: number
  wait: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom<Step['what'][]>(
    take,
    answer,
    onTheWay,
    close,
    ...(['details', 'words', 'picture', 'solved', 'not-solved', 'withdrawn', 'look'] as const),
  ),
  by: fc.constantFrom('Ann', 'Bo'),
  behind: fc.constantFrom(0, 0, 0, 1),
  wait: fc.constantFrom(1, day, 8 * day),
})

interface Outcome {
  now: TicketStanding
  came: string
}

/** One step by the rules under test. */
function made(now: TicketStanding, { what, by, behind }: Step, at: number): Outcome {
  if (what === 'look') return { now: looked(now, at), came: 'changed' }
  if (typeof what === 'string') return { now: received(now, what, at), came: 'changed' }
  const decision = decide(now, { doing: what, by, at, version: now.version - behind })
  return { now: decision.kind === 'changed' ? decision.standing : now, came: decision.kind }
}

/** The rules once more, as somebody would tell them, with plain variables: what a whole story comes to. */
function told(story: readonly Step[]) {
  let [state, holder, coming, came]: [string, string, string, string] = ['new', '', '', 'changed']
  let [at, version, closedAt]: [number, number, number] = [0, 1, 0]
  let seenAt: number | null = null
  for (const { what, by, behind, wait } of story) {
    at += wait
    const name = typeof what === 'string' ? what : what.action
    const byStaff = typeof what !== 'string'
    came = 'changed'
    if (byStaff && behind > 0) came = 'conflict'
    else if (byStaff && state === 'closed') came = 'closed'
    if (came !== 'changed') continue
    if (name !== 'look') version += 1
    if (name === 'look' || byStaff) seenAt ??= at
    if (name === 'take') [state, coming] = [state === 'new' ? 'taken' : state, coming === by ? by : '']
    if (name === 'visit') [state, coming] = [state === 'new' ? 'taken' : state, by]
    if (name === 'take' || name === 'visit') holder = by
    if (name === 'answer') [state, holder] = ['answered', holder || by]
    const again = name === 'not-solved' && (state === 'answered' || state === 'closed')
    const spoke = name === 'words' && state === 'closed' && at - closedAt <= 14 * day
    if (['close', 'solved', 'withdrawn'].includes(name) && state !== 'closed')
      [state, closedAt, coming] = ['closed', at, '']
    else if (again || spoke) [state, holder, coming] = ['new', '', '']
  }
  const ended = state === 'closed' ? closedAt : null
  return { came, state, version, seenAt, takenBy: holder || null, visit: coming === '' ? null : visit, closedAt: ended }
}

it('stands as its whole story tells, whatever is done and said in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (story) => {
      let outcome: Outcome = { now: fresh, came: 'changed' }
      let at = 0
      for (const [index, each] of story.entries()) {
        at += each.wait
        outcome = made(outcome.now, each, at)
        const { now, came } = outcome
        expect({ ...now, came }).toMatchObject(told(story.slice(0, index + 1)))
        expect(now.closedAs === null).toBe(now.state !== 'closed')
      }
    }),
    { numRuns: 2000 },
  )
})

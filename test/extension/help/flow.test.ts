import { describe, expect, it } from 'vitest'
import { after, canGoBack, screenOf, type Event, type Flow } from '../../../extension/help/flow.ts'

const ticket = '6a1f2a52-6a55-4c52-9d0a-0c1f4dc1f001'
const start: Flow = { screens: [{ at: 'choose' }], told: [] }

function through(flow: Flow, ...events: Event[]): Flow {
  return events.reduce(after, flow)
}

describe('a press for help', () => {
  it('sends at once, as pressed on the device itself', () => {
    expect(screenOf(through(start, { kind: 'chose', category: 'screen' }))).toEqual({
      at: 'sending',
      press: { category: 'screen', channel: 'help-button' },
    })
  })

  it('is told as sent when the worker has kept it, and the way back leads to the pictures', () => {
    const sent = through(start, { kind: 'chose', category: 'screen' }, { kind: 'replied', ticket })
    expect(screenOf(sent)).toEqual({ at: 'sent', ticket, category: 'screen' })
    expect(screenOf(after(sent, { kind: 'back' }))).toEqual({ at: 'choose' })
  })

  it('for another device is known as such on the screen that follows it', () => {
    const labelled = after(start, { kind: 'labelled', label: 'CB-8' })
    const sent = through(labelled, { kind: 'chose', category: 'screen' }, { kind: 'replied', ticket })
    expect(screenOf(sent)).toEqual({ at: 'sent', ticket, category: 'screen', aboutLabel: 'CB-8' })
  })

  it('that was not kept can be tried again, as the same press', () => {
    const failed = through(start, { kind: 'chose', category: 'sound' }, { kind: 'replied', ticket: undefined })
    expect(screenOf(failed).at).toBe('not-kept')
    expect(screenOf(after(failed, { kind: 'try-again' }))).toEqual({
      at: 'sending',
      press: { category: 'sound', channel: 'help-button' },
    })
  })

  it('made twice by an eager finger is one', () => {
    const once = after(start, { kind: 'chose', category: 'screen' })
    expect(after(once, { kind: 'chose', category: 'battery' })).toBe(once)
  })

  it('that the pupil has already left is not answered over what they look at now', () => {
    const left = through(start, { kind: 'chose', category: 'screen' }, { kind: 'home' })
    expect(after(left, { kind: 'replied', ticket })).toBe(left)
  })
})

describe('a guide', () => {
  const offered = after(start, { kind: 'chose', category: 'battery', guide: 'charge' })

  it('comes before the press is sent, where the device knows one', () => {
    expect(screenOf(offered)).toMatchObject({ at: 'guide', guide: 'charge' })
  })

  it('that worked ends it without a ticket', () => {
    expect(screenOf(after(offered, { kind: 'worked' }))).toEqual({ at: 'helped', category: 'battery', guide: 'charge' })
  })

  it('that did not work sends the press', () => {
    expect(screenOf(after(offered, { kind: 'still-broken' }))).toEqual({
      at: 'sending',
      press: { category: 'battery', channel: 'help-button' },
    })
  })

  it('that the device itself offered is told as such', () => {
    const sent = through(
      start,
      { kind: 'chose', category: 'battery', guide: 'charge', channel: 'offer' },
      { kind: 'still-broken' },
    )
    expect(screenOf(sent)).toEqual({ at: 'sending', press: { category: 'battery', channel: 'offer' } })
  })
})

describe('a self-check that goes along', () => {
  const check = '2026-11-24T08:00:00.000Z'
  const attached: Flow = { screens: [{ at: 'confirm', category: 'keyboard' }], told: [], check }

  it('is sent with the press, and no guide is tried first', () => {
    const sent = after(attached, { kind: 'chose', category: 'keyboard', guide: 'restart' })
    expect(screenOf(sent)).toEqual({
      at: 'sending',
      press: { category: 'keyboard', channel: 'self-check', selfCheckAt: check },
    })
  })

  it('can be left out', () => {
    const sent = through(attached, { kind: 'leave-check' }, { kind: 'chose', category: 'keyboard' })
    expect(screenOf(sent)).toEqual({ at: 'sending', press: { category: 'keyboard', channel: 'help-button' } })
  })

  it('goes with one press only', () => {
    const sent = through(attached, { kind: 'chose', category: 'keyboard' }, { kind: 'replied', ticket })
    const next = through(sent, { kind: 'home' }, { kind: 'chose', category: 'screen' })
    expect(screenOf(next)).toEqual({ at: 'sending', press: { category: 'screen', channel: 'help-button' } })
  })
})

it('reports another device by its label, without what this one could be helped with', () => {
  const sent = through(
    start,
    { kind: 'open', screen: { at: 'other-device' } },
    { kind: 'labelled', label: 'CB-1042' },
    { kind: 'chose', category: 'battery', guide: 'charge' },
  )
  expect(screenOf(sent)).toEqual({
    at: 'sending',
    press: { category: 'battery', channel: 'other-device', aboutLabel: 'CB-1042' },
  })
})

it('marks what has been told after the press, and comes back to where the pupil was', () => {
  const sent = through(start, { kind: 'chose', category: 'keyboard' }, { kind: 'replied', ticket })
  const told = through(
    sent,
    { kind: 'open', screen: { at: 'telling', what: 'since', ticket, category: 'keyboard' } },
    { kind: 'told', what: 'since' },
  )
  expect(screenOf(told).at).toBe('sent')
  expect(told.told).toEqual(['since'])
})

it('has no way back from the first screen, and one from every other', () => {
  expect(canGoBack(start)).toBe(false)
  expect(after(start, { kind: 'back' })).toEqual(start)
  const questions = through(start, { kind: 'open', screen: { at: 'questions' } })
  const thread = through(questions, { kind: 'open', screen: { at: 'thread', ticket } })
  expect(canGoBack(thread)).toBe(true)
  expect(after(thread, { kind: 'back' })).toEqual(questions)
})

import type { Guide } from '../../contract/entry.ts'
import type { Category, Channel } from '../../contract/ticket.ts'

/** A press for help, as the worker is told of it. */
export interface Press {
  category: Category
  channel: Extract<Channel, 'help-button' | 'offer' | 'self-check' | 'other-device'>
  aboutLabel?: string
  selfCheckAt?: string
}

/** What may be told after the press, each on a screen of its own. */
export type Telling = 'since' | 'keys' | 'words' | 'picture'

/** One idea each. What is written in a thread is the same screen as what is told after the press. */
export type Screen =
  | { at: 'choose' }
  /** A self-check that goes along has said what it is about: the pupil only needs to say yes. */
  | { at: 'confirm'; category: Category }
  | { at: 'guide'; press: Press; guide: Guide }
  | { at: 'helped'; category: Category; guide: Guide }
  | { at: 'sending'; press: Press }
  | { at: 'not-kept'; press: Press }
  | { at: 'sent'; ticket: string; category: Category; aboutLabel?: string }
  | { at: 'telling'; what: Telling; ticket: string; category: Category }
  | { at: 'thread'; ticket: string }
  | { at: 'withdraw'; ticket: string }
  | { at: 'questions' }
  | { at: 'other-device' }
  | { at: 'scan' }
  | { at: 'language' }

/** The screens that are not read from the disk before they are asked for. */
export type LaterScreen = Exclude<Screen, { at: 'choose' | 'confirm' | 'sending' | 'not-kept' | 'sent' }>

/** Where the pupil is, and how they came there. Nothing of it outlives the popup; what must, lies in storage. */
export interface Flow {
  /** The screen that shows is the last; the first has no way back. */
  screens: readonly [Screen, ...Screen[]]
  /** Another device than this one, by its label. */
  about?: string
  /** A self-check that goes along, by when it ended. */
  check?: string
  /** What has been told after this press. */
  told: readonly Telling[]
}

export type Event =
  | { kind: 'open'; screen: Screen }
  | { kind: 'back' }
  | { kind: 'home' }
  /** `guide` is what the device can be helped with at once, where it can. */
  | { kind: 'chose'; category: Category; guide?: Guide | undefined; channel?: 'offer' }
  | { kind: 'still-broken' }
  | { kind: 'worked' }
  | { kind: 'try-again' }
  /** The worker's answer to a press. */
  | { kind: 'replied'; ticket: string | undefined }
  | { kind: 'told'; what: Telling }
  | { kind: 'labelled'; label: string }
  | { kind: 'leave-check' }

export function screenOf({ screens }: Flow): Screen {
  return screens.at(-1) ?? screens[0]
}

export function canGoBack({ screens }: Flow): boolean {
  return screens.length > 1
}

function withTop(flow: Flow, screen: Screen): Flow {
  const [first, ...rest] = flow.screens
  return { ...flow, screens: rest.length === 0 ? [screen] : [first, ...rest.slice(0, -1), screen] }
}

function pressOf({ about, check }: Flow, category: Category, channel: Press['channel'] | undefined): Press {
  if (about !== undefined) return { category, channel: 'other-device', aboutLabel: about }
  if (check !== undefined) return { category, channel: 'self-check', selfCheckAt: check }
  return { category, channel: channel ?? 'help-button' }
}

function opened(flow: Flow, screen: Screen): Flow {
  return { ...flow, screens: [...flow.screens, screen] }
}

/** A guide is for the device in hand, and for one that nobody has gone through yet. */
function chosen(flow: Flow, event: Extract<Event, { kind: 'chose' }>): Flow {
  const { category, guide, channel } = event
  const press = pressOf(flow, category, channel)
  const helpsHere = press.channel === 'help-button' || press.channel === 'offer'
  return opened(flow, guide && helpsHere ? { at: 'guide', press, guide } : { at: 'sending', press })
}

/** Only the press that waits is answered; one that the pupil has left is kept all the same. */
function replied(flow: Flow, ticket: string | undefined): Flow {
  const screen = screenOf(flow)
  if (screen.at !== 'sending') return flow
  const { press } = screen
  if (ticket === undefined) return withTop(flow, { at: 'not-kept', press })
  const { category, aboutLabel } = press
  const about = aboutLabel === undefined ? {} : { aboutLabel }
  return { screens: [{ at: 'choose' }, { at: 'sent', ticket, category, ...about }], told: [] }
}

function onPress(flow: Flow, kind: 'still-broken' | 'worked' | 'try-again'): Flow {
  const screen = screenOf(flow)
  if (screen.at === 'guide') {
    const { press, guide } = screen
    if (kind === 'worked')
      return { screens: [{ at: 'choose' }, { at: 'helped', category: press.category, guide }], told: [] }
    return kind === 'still-broken' ? withTop(flow, { at: 'sending', press }) : flow
  }
  return screen.at === 'not-kept' && kind === 'try-again' ? withTop(flow, { at: 'sending', press: screen.press }) : flow
}

function steppedBack(flow: Flow): Flow {
  const [first, ...rest] = flow.screens
  return { ...flow, screens: [first, ...rest.slice(0, -1)] }
}

/** Where an event leads. An event that does not belong to the screen changes nothing: a button may be pressed twice. */
export function after(flow: Flow, event: Event): Flow {
  const { at } = screenOf(flow)
  if (event.kind === 'open') return opened(flow, event.screen)
  if (event.kind === 'back') return steppedBack(flow)
  if (event.kind === 'home') return { screens: [{ at: 'choose' }], told: [] }
  if (event.kind === 'chose') return at === 'choose' || at === 'confirm' ? chosen(flow, event) : flow
  if (event.kind === 'replied') return replied(flow, event.ticket)
  if (event.kind === 'told') return at === 'telling' ? { ...steppedBack(flow), told: [...flow.told, event.what] } : flow
  if (event.kind === 'labelled') return { screens: [{ at: 'choose' }], about: event.label, told: [] }
  if (event.kind === 'leave-check') {
    const { check: _, ...rest } = flow
    return rest
  }
  return onPress(flow, event.kind)
}

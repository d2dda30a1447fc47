import type { OwnTicket } from '../core/kept.ts'
import { unseenAnswers } from '../core/own-tickets.ts'
import type { Flow, Screen } from './flow.ts'
import type { OpenedWith } from './opened-with.ts'

function firstScreen({ check, category, scan }: OpenedWith): Screen {
  if (scan) return { at: 'scan' }
  return check !== undefined && category ? { at: 'confirm', category } : { at: 'choose' }
}

/**
 * What shows when the page opens: an answer that is new, else the pictures, so that help is never more than two
 * presses away, whatever else is open.
 */
export function firstFlow(opened: OpenedWith, tickets: readonly OwnTicket[]): Flow {
  const first = firstScreen(opened)
  const answered = tickets.findLast((ticket) => unseenAnswers([ticket]) > 0)
  const { check, label } = opened
  const screens: Flow['screens'] =
    answered && first.at === 'choose' ? [first, { at: 'thread', ticket: answered.id }] : [first]
  return {
    screens,
    told: [],
    ...(label === undefined ? {} : { about: label }),
    ...(check === undefined ? {} : { check }),
  }
}

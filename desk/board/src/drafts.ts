import type { TicketAction, TicketActionName } from '../../core/board-api.ts'
import { noVisit, type BoardState } from './board-state.ts'
import { comingTime } from './time.ts'

type Drafts = Pick<BoardState, 'drafts' | 'codes' | 'visits'>

/** What is written or chosen as an answer to a ticket and not sent; undefined where that is nothing. */
export function unsentAnswer(state: Drafts, id: string): Pick<TicketAction, 'code' | 'text'> | undefined {
  const text = (state.drafts[id] ?? '').trim()
  const code = state.codes[id]
  if (text === '' && code === undefined) return undefined
  return { ...(text !== '' && { text }), ...(code !== undefined && { code }) }
}

/** What an action says besides that it is done. @param now milliseconds since 1970. */
export function actionDetail(
  state: Drafts,
  id: string,
  action: TicketActionName,
  now: number,
): Omit<TicketAction, 'version'> {
  if (action === 'answer') return unsentAnswer(state, id) ?? {}
  if (action !== 'visit') return {}
  const { time, place } = state.visits[id] ?? noVisit
  const at = comingTime(time, now)
  const where = place.trim()
  return { visit: { ...(at !== undefined && { at }), ...(where !== '' && { place: where }) } }
}

import type { TicketMessage } from '../../contract/ticket.ts'
import type { OwnEntry, OwnTicket } from './kept.ts'

/** A message as the pupil sees it; one of their own that the desk has not told back yet has a standing. */
export type ThreadMessage = TicketMessage & { standing?: OwnEntry['standing'] }

/** The ticket's messages, oldest first, with the pupil's own words that the desk has not told back yet. */
export function threadOf({ said = [], news }: OwnTicket): ThreadMessage[] {
  const told = news?.messages ?? []
  const ids = new Set(told.map(({ id }) => id))
  const oldest = told[0]?.at
  const own = said.flatMap(({ id, kind, text, at, standing }) => {
    // What is older than the oldest of the latest messages has been told, and has given way.
    const past = standing === 'sent' && oldest !== undefined && at < oldest
    return kind !== 'words' || text === undefined || ids.has(id) || past
      ? []
      : [{ id, from: 'pupil' as const, at, text, standing }]
  })
  return [...told, ...own]
}

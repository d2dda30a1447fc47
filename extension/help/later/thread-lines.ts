import type { AnswerCode } from '../../../contract/ticket.ts'
import type { OwnEntry, OwnTicket } from '../../core/kept.ts'
import { threadOf } from '../../core/thread.ts'
import type { WordKey } from '../../words/sv.ts'

/** One line of a thread: a message, or what the pupil did. */
export interface ThreadLine {
  id: string
  from: 'pupil' | 'it'
  /** The technician's name. */
  by?: string | undefined
  at: string
  code?: AnswerCode | undefined
  text?: string | undefined
  /** What the pupil did, as a sentence. */
  deed?: WordKey | undefined
  /** Only of what the pupil said: whether it has reached the desk. */
  standing?: OwnEntry['standing'] | undefined
}

const deeds: Record<Exclude<OwnEntry['kind'], 'words'>, WordKey> = {
  details: 'saidDetails',
  picture: 'saidPicture',
  solved: 'saidSolved',
  'not-solved': 'saidNotSolved',
  withdrawn: 'saidWithdrawn',
}

/** What was said and done in a ticket, oldest first. */
export function threadLines(ticket: OwnTicket): ThreadLine[] {
  const done = (ticket.said ?? []).flatMap(({ id, kind, at, standing }): ThreadLine[] =>
    kind === 'words' ? [] : [{ id, from: 'pupil', at, deed: deeds[kind], standing }],
  )
  return [...threadOf(ticket), ...done].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

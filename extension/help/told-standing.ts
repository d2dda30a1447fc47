import type { OwnEntry, OwnTicket } from '../core/kept.ts'
import type { Telling } from './flow.ts'

const kinds: Record<Telling, OwnEntry['kind']> = {
  since: 'details',
  keys: 'details',
  words: 'words',
  picture: 'picture',
}

/** What became of the latest that was told in one of the ways; undefined where nothing was. */
export function toldStanding(ticket: OwnTicket | undefined, what: Telling): OwnEntry['standing'] | undefined {
  return ticket?.said?.findLast(({ kind }) => kind === kinds[what])?.standing
}

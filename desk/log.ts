import type { DeskProblemName } from './core/board-problems.ts'

/**
 * What the desk logs, and the only things it can log: no words of anybody's, no names, no tokens, no
 * addresses of those who ask.
 */
export type LogEntry =
  | { event: 'started'; url: string }
  | { event: 'stopped' }
  | { event: 'enrolled'; unit: string }
  | { event: 'reported'; unit: string }
  | { event: 'refused'; route: string; problem: DeskProblemName; why?: string }
  | { event: 'pictures-forgotten'; pictures: number }
  | { event: 'register-read'; units: number }
  | { event: 'register-unusable'; file: string; why: string; keeps: 'the last good one' | 'no units' }
  | { event: 'device-list-read'; devices: number }
  | { event: 'device-list-unusable'; file: string; why: string; keeps: 'no list' | 'the last good one' }
  | { event: 'device-list-gone'; file: string }
  | { event: 'package-unusable'; folder: string; why: string }
  | { event: 'fault'; reference: string; where: string; why: string }

export type Log = (entry: LogEntry) => void

const grave: ReadonlySet<LogEntry['event']> = new Set([
  'register-unusable',
  'device-list-unusable',
  'package-unusable',
  'fault',
])

/** A log of JSON lines: `{"at":"…","level":"info","event":"started",…}`. */
export function jsonLines(write: (line: string) => void, clock: () => number): Log {
  return (entry) => {
    const level = grave.has(entry.event) ? 'error' : 'info'
    write(`${JSON.stringify({ at: new Date(clock()).toISOString(), level, ...entry })}\n`)
  }
}

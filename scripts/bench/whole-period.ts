/**
 * The time between two check-ins, cut into equal pieces that can be watched at once, each on a device whose
 * check-in falls where that piece has it: together they are one whole period, in a fraction of its time.
 */
export interface CutPeriod {
  periodMs: number
  pieces: number
  pieceMs: number
}

/** A check-in this near to a piece's edge is not taken: its wake would reach over it. */
export const marginMs = 60_000

/** Cuts a period into as few equal pieces as are no longer than `mostMs`. */
export function cut(periodMs: number, mostMs: number): CutPeriod {
  const pieces = Math.ceil(periodMs / mostMs)
  return { periodMs, pieces, pieceMs: periodMs / pieces }
}

/**
 * Which piece of the period a device is good for, when all are watched from `from` on: the one in which its
 * check-in at `slot` (any of them) falls. Undefined where that is too near to an edge.
 */
export function pieceOf(slot: number, from: number, { periodMs, pieceMs }: CutPeriod): number | undefined {
  const since = (((slot - from) % periodMs) + periodMs) % periodMs
  const within = since % pieceMs
  return within < marginMs || within > pieceMs - marginMs ? undefined : Math.floor(since / pieceMs)
}

/** The first moment, not before `earliest`, from which devices chosen for `from` still make up a whole period. */
export function watchFrom(earliest: number, from: number, { pieceMs }: CutPeriod): number {
  return from + Math.max(0, Math.ceil((earliest - from) / pieceMs)) * pieceMs
}

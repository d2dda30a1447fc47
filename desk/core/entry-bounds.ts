import type { PupilKind } from './record.ts'

/** What one ticket takes of each; no pupil who needs help comes near. What closes and opens it counts by itself. */
export const mostAdded = 100
export const mostTurns = 100
export const mostPictures = 10

/** Pictures that the desk takes of one instance in {@link pictureSpanMs}, in all of its tickets: 9 MB at the most. */
export const mostPicturesOfInstance = 30
export const pictureSpanMs = 24 * 3600 * 1000

/** What a ticket holds of the pupil's, and what its instance has sent lately. */
export interface EntryCounts {
  /** Words, details and pictures. */
  added: number
  /** Solved, not solved, withdrawn. */
  turns: number
  /** Those that are kept. */
  pictures: number
  /** Kept pictures that the instance has sent in the last {@link pictureSpanMs}. */
  picturesOfInstance: number
}

export type EntryBound = 'added' | 'turns' | 'pictures' | 'pictures-of-instance'

/** Which bound one entry more would overstep; undefined where there is room for it. */
export function overstepped(kind: PupilKind, counts: EntryCounts): EntryBound | undefined {
  if (kind === 'solved' || kind === 'not-solved' || kind === 'withdrawn')
    return counts.turns >= mostTurns ? 'turns' : undefined
  if (counts.added >= mostAdded) return 'added'
  if (kind !== 'picture') return undefined
  if (counts.pictures >= mostPictures) return 'pictures'
  return counts.picturesOfInstance >= mostPicturesOfInstance ? 'pictures-of-instance' : undefined
}

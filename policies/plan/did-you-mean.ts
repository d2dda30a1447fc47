import { shown } from './texts.ts'

/**
 * How many letters must be added, removed, changed or swapped with the next to make one word of another
 * (Damerau and Levenshtein), or more than `most`: many strange words must not be compared to the last letter.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const turned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = turned && column > 1 ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity
      current.push(Math.min(changed, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    if (Math.min(...current) > most) return most + 1
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The known word that was probably meant; undefined where none is near. Upper and lower case are alike. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined
  let best: { word: string; far: number } | undefined
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(candidate.length / 3))
    const far = distance(word.toLowerCase(), candidate.toLowerCase(), most)
    if (far <= most && (!best || far < best.far)) best = { word: candidate, far }
  }
  return best?.word
}

/** The sentence that begins a remedy: `Did you mean X?`, or what else to do. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, known)
  return meant === undefined ? otherwise : `Did you mean ${shown(meant)}?`
}

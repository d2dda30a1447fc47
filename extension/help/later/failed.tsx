import type { Words } from '../../words/sv.ts'

/** What was just said could not be kept. */
export function Failed({ words }: { words: Words }) {
  return (
    <p class="notice" role="alert">
      {words.notKept}
    </p>
  )
}

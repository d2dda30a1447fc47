import { personalNumbersIn } from '../../core/personal-number.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/sv.ts'
import { Press } from '../screen-frame.tsx'
import { withoutPersonalNumbers } from './without-personal-numbers.ts'

interface AskProps {
  words: Words
  /** What is about to be sent. */
  text: string
  /** Is given what is left of the text. */
  onRemove: (rest: string) => void
  onKeep: () => void
}

/** A number that names a person is seen before it is sent, and the pupil decides, with the safe way first. */
export function PersonalNumber({ words, text, onRemove, onKeep }: AskProps) {
  // A word joiner beside the hyphen: the number is seen whole, on one line.
  const found = personalNumbersIn(text).map(({ start, end }) => text.slice(start, end).replaceAll('-', '\u2060-\u2060'))
  return (
    <div class="notice" role="alert" data-personal>
      <p>{fill(words.personalFound, { number: found.join(', ') })}</p>
      <p>{words.personalAsk}</p>
      <Press
        as="send"
        icon="remove"
        name="personal-remove"
        word={words.personalRemove}
        onPress={() => onRemove(withoutPersonalNumbers(text))}
      />
      <Press as="quiet" icon="send" name="personal-keep" word={words.personalKeep} onPress={onKeep} />
    </div>
  )
}

import { Category } from '../../contract/ticket.ts'
import type { Words } from '../words/sv.ts'
import { Picture } from './pictures.tsx'

interface Props {
  words: Words
  onChoose: (category: Category) => void
  onBack: (() => void) | undefined
}

/** The first press: nine pictures with a word each. */
export function ChooseCategory({ words, onChoose, onBack }: Props) {
  return (
    <section aria-labelledby="question">
      <h2 id="question">{words.question}</h2>
      <ul class="choices">
        {Category.options.map((category) => (
          <li key={category}>
            <button type="button" class="choice" data-category={category} onClick={() => onChoose(category)}>
              <Picture of={category} />
              <span>{words[category]}</span>
            </button>
          </li>
        ))}
      </ul>
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          {words.showAll}
        </button>
      )}
    </section>
  )
}

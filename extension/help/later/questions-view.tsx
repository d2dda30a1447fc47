import { fill } from '../../words/fill.ts'
import { Icon } from '../icon.tsx'
import type { Page } from '../page.ts'
import { Picture } from '../pictures.tsx'
import { ScreenFrame } from '../screen-frame.tsx'
import { whereItStands } from '../where-it-stands.ts'

/** All of the pupil's questions, newest first. */
export function Questions({ page: { words, tickets, send } }: { page: Page }) {
  return (
    <ScreenFrame name="questions" title={words.myQuestions}>
      <ul class="list" aria-live="polite">
        {tickets.toReversed().map((ticket) => {
          const { sentence, name } = whereItStands(ticket)
          return (
            <li key={ticket.id}>
              <button
                type="button"
                class="card mine"
                data-ticket={ticket.id}
                data-standing={sentence}
                onClick={() => send({ kind: 'open', screen: { at: 'thread', ticket: ticket.id } })}
              >
                <Picture of={ticket.category} />
                <span>
                  <strong>{words[ticket.category]}</strong>
                  <span class="hint">{fill(words[sentence], { name: name ?? '' })}</span>
                </span>
                <Icon of="next" />
              </button>
            </li>
          )
        })}
      </ul>
    </ScreenFrame>
  )
}

import type { JSX } from 'preact'
import { AnswerCode } from '../../../../contract/ticket.ts'
import type { TicketView } from '../../../core/board-api.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'

/** What is often answered, to be chosen with a press. It goes with the words, or alone, when the answer is sent. */
export function QuickAnswers(props: { ticket: TicketView; chosen: AnswerCode | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { chooseCode } = useActions()
  const { ticket, chosen } = props
  return (
    <fieldset class="quick-answers" data-testid="quick-answers" aria-describedby="quick-answers-hint">
      <legend>{words.record.quickAnswers}</legend>
      <div class="choices">
        {AnswerCode.options.map((code) => (
          <button
            key={code}
            type="button"
            class="choice"
            data-code={code}
            aria-pressed={code === chosen}
            onClick={() => chooseCode(ticket.id, code === chosen ? undefined : code)}
          >
            {words.record.answerCode[code]}
          </button>
        ))}
      </div>
      <p id="quick-answers-hint" class="soft">
        {words.record.quickAnswersHint(words.record.language[ticket.language])}
      </p>
    </fieldset>
  )
}

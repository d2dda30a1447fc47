import type { JSX } from 'preact'
import type { TicketView } from '../../../core/board-api.ts'
import { noVisit, type VisitDraft } from '../board-state.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { visitOpener } from './use-reading.ts'

const longestPlace = 100

/** Where a technician says that they are on their way: when and where, as far as they know. */
export function VisitForm(props: { ticket: TicketView; draft: VisitDraft | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { act, planVisit } = useActions()
  const { ticket, draft = noVisit } = props
  return (
    <details class="visit" data-testid="visit">
      <summary id={visitOpener} class="button">
        {words.record.onTheWay}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act(ticket, 'visit')
        }}
      >
        <label>
          {words.record.onTheWayTime}
          <input
            type="time"
            data-testid="visit-time"
            value={draft.time}
            onInput={(event) => planVisit(ticket.id, { ...draft, time: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.record.onTheWayPlace}
          <input
            type="text"
            data-testid="visit-place"
            maxLength={longestPlace}
            value={draft.place}
            onInput={(event) => planVisit(ticket.id, { ...draft, place: event.currentTarget.value })}
          />
        </label>
        <button type="submit" class="button" data-action="visit">
          {words.record.onTheWaySend}
        </button>
        <p class="soft">{words.record.onTheWayHint}</p>
      </form>
    </details>
  )
}

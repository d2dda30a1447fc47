import type { OwnTicket } from '../core/kept.ts'
import type { Words } from '../words/sv.ts'
import { Picture } from './pictures.tsx'

/** Where a ticket stands, as one word that is also the name of its sentence. */
function standingOf({ standing, news }: OwnTicket): 'kept' | 'refused' | 'new' | 'taken' | 'answered' | 'closed' {
  return standing === 'sent' ? (news?.state ?? 'new') : standing
}

function TicketCard({ ticket, words }: { ticket: OwnTicket; words: Words }) {
  const standing = standingOf(ticket)
  const answer = ticket.news?.answer
  return (
    <li class="ticket" data-standing={standing}>
      <Picture of={ticket.category} />
      <div>
        <p class="what">
          {words[ticket.category]}
          {ticket.news && (
            <span class="number">
              {words.caseNumber} {ticket.news.number}
            </span>
          )}
        </p>
        <p class="standing">
          {words[standing]}
          {standing === 'taken' && ticket.news?.takenBy && ` (${ticket.news.takenBy})`}
        </p>
        {answer && (
          <blockquote>
            <p>{answer.text}</p>
            <footer>
              {words.from} {answer.by}
            </footer>
          </blockquote>
        )}
      </div>
    </li>
  )
}

/** The pupil's own tickets, newest first. Changes are read out. */
export function Tickets({ tickets, words, onMore }: { tickets: OwnTicket[]; words: Words; onMore: () => void }) {
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{words.showAll}</h2>
      <ul class="tickets" aria-live="polite">
        {tickets.toReversed().map((ticket) => (
          <TicketCard key={ticket.id} ticket={ticket} words={words} />
        ))}
      </ul>
      <button type="button" class="send" onClick={onMore}>
        {words.newHelp}
      </button>
    </section>
  )
}

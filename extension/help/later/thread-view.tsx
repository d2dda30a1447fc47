import { Fragment } from 'preact'
import { isOpen } from '../../core/own-tickets.ts'
import type { OwnTicket } from '../../core/kept.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/sv.ts'
import { Icon, type IconName } from '../icon.tsx'
import { ticketOf, type Page } from '../page.ts'
import { Picture } from '../pictures.tsx'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { when } from '../when.ts'
import { whereItStands } from '../where-it-stands.ts'
import { Solved } from './solved.tsx'
import { useSeen } from './use-seen.ts'
import { threadLines, type ThreadLine } from './thread-lines.ts'

const stations: readonly IconName[] = ['send', 'eye', 'person', 'talk', 'yes']

/** How far a question has come, in five signs: sent, seen, somebody helps, answered, over; the sentence beside says it in words. */
function Way({ way }: { way: number }) {
  return (
    <div class="way" aria-hidden="true">
      {stations.map((icon, index) => (
        <Fragment key={icon}>
          {index > 0 && <i data-reached={way > index} />}
          <span data-reached={way > index}>
            <Icon of={icon} />
          </span>
        </Fragment>
      ))}
    </div>
  )
}

function Line({ line, words, language }: { line: ThreadLine; words: Words; language: string }) {
  const { from, by, at, code, text, deed, standing } = line
  const time = when(Date.parse(at), Date.now(), language)
  const waits = standing === 'kept' ? words.waitsToSend : standing === 'refused' ? words.refused : undefined
  if (deed)
    return (
      <li class="deed" data-standing={standing}>
        {words[deed]} <span class="hint">{waits ?? time}</span>
      </li>
    )
  return (
    <li class={`bubble ${from}`} data-from={from} data-standing={standing}>
      <p class="hint">
        <bdi>{from === 'pupil' ? words.fromYou : (by ?? words.fromIt)}</bdi> <bdi>{time}</bdi>
      </p>
      {code && <p data-code={code}>{words[`answer-${code}`]}</p>}
      {text && (
        <p data-written dir="auto">
          {text}
        </p>
      )}
      {waits && <p class="hint">{waits}</p>}
    </li>
  )
}

function VisitCard({ ticket, words, language }: { ticket: OwnTicket; words: Words; language: string }) {
  const { at, place } = ticket.news?.visit ?? {}
  if (at === undefined && place === undefined) return null
  return (
    <div class="card visit" data-visit>
      {at !== undefined && (
        <p>
          <Icon of="clock" />
          <span>{fill(words.visitTime, { time: when(Date.parse(at), Date.now(), language) })}</span>
        </p>
      )}
      {place !== undefined && (
        <p>
          <Icon of="place" />
          <span>{fill(words.visitPlace, { place })}</span>
        </p>
      )}
    </div>
  )
}

/** One question: where it stands, what was said, and what the pupil can do. */
export function Thread({ page, ticket: id }: { page: Page; ticket: string }) {
  const { words, language, freeText, send } = page
  const ticket = ticketOf(page, id)
  useSeen(ticket)
  if (!ticket) return null
  const { sentence, name, way } = whereItStands(ticket)
  const open = isOpen(ticket)
  const lines = threadLines(ticket)
  return (
    <ScreenFrame name="thread" title={fill(words[sentence], { name: name ?? '' })}>
      <div class="about-ticket" data-standing={sentence}>
        <Picture of={ticket.category} />
        <p>
          <strong>{words[ticket.category]}</strong>
          {ticket.aboutLabel !== undefined && (
            <span class="hint">{fill(words.otherAbout, { label: ticket.aboutLabel })}</span>
          )}
          {ticket.news && <span class="hint number">{fill(words.caseNumber, { number: ticket.news.number })}</span>}
        </p>
      </div>
      <Way way={way} />
      {open && <VisitCard ticket={ticket} words={words} language={language} />}
      {lines.length > 0 && (
        <ol class="lines" aria-live="polite">
          {lines.map((line) => (
            <Line key={line.id} line={line} words={words} language={language} />
          ))}
        </ol>
      )}
      <Solved page={page} ticket={ticket} />
      <div class="ways-on">
        {open && freeText && (
          <Press
            as="answer"
            icon="write"
            name="reply"
            word={words.reply}
            onPress={() =>
              send({ kind: 'open', screen: { at: 'telling', what: 'words', ticket: id, category: ticket.category } })
            }
          />
        )}
        {open && (
          <Press
            as="quiet"
            icon="undo"
            name="withdraw"
            word={words.withdraw}
            onPress={() => send({ kind: 'open', screen: { at: 'withdraw', ticket: id } })}
          />
        )}
        <Press as="quiet" icon="more" name="ask-more" word={words.askMore} onPress={() => send({ kind: 'home' })} />
      </div>
    </ScreenFrame>
  )
}

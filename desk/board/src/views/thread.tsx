import type { ComponentChildren, JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { swedishKeyLabel } from '../../../../contract/key-labels.ts'
import type { RecordView, TicketView } from '../../../core/board-api.ts'
import { Ago, NowContext } from '../ago.tsx'
import { visitTime } from '../time.ts'
import { useSpeech } from '../words/words.ts'
import { PictureViews } from './picture-views.tsx'
import { PupilPicture } from './pupil-picture.tsx'

type Item<Kind extends RecordView['item']['kind']> = Extract<RecordView['item'], { kind: Kind }>

interface ThreadProps {
  ticket: TicketView
  me: string | undefined
}

/** Everything that was said and done in a ticket, by both sides, oldest first. */
export function Thread({ ticket, me }: ThreadProps): JSX.Element {
  const { words } = useSpeech()
  const pupilSaid = ticket.record.some(({ by }) => by === null)
  return (
    <>
      {!pupilSaid && ticket.channel !== 'class-link' && <p class="soft">{words.noWords}</p>}
      <ol class="conversation" data-testid="thread" aria-label={words.record.title}>
        {ticket.record.map((entry) => (
          <ThreadItem key={entry.id} entry={entry} me={me} />
        ))}
      </ol>
    </>
  )
}

function ThreadItem({ entry, me }: { entry: RecordView; me: string | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { item, at } = entry
  switch (item.kind) {
    case 'words':
      return <PupilWords item={item} at={at} />
    case 'details':
      return <Details item={item} at={at} />
    case 'picture':
      return (
        <Said kind="picture" caption={words.record.sentPicture} at={at}>
          <PupilPicture id={entry.id} kept={entry.pictureKept} />
          <PictureViews views={entry.pictureViews} me={me} />
        </Said>
      )
    case 'answer':
      return <Answer item={item} at={at} by={entry.by ?? ''} mine={entry.by === me} />
    case 'visit':
      return <Visit item={item} at={at} by={entry.by ?? ''} />
    case 'closed':
      return (
        <Event kind="closed" at={at}>
          {entry.by === me ? words.record.closedByYou : words.record.closedBy(entry.by ?? '')}
        </Event>
      )
    case 'solved':
    case 'not-solved':
    case 'withdrawn':
      return (
        <Event kind={item.kind} at={at}>
          {words.record.pupilDid[item.kind]}
        </Event>
      )
    default:
      return item satisfies never
  }
}

/** Something said: who and when above it, and what in a frame. */
function Said(props: {
  kind: string
  caption: string
  at: string
  answer?: boolean
  children: ComponentChildren
}): JSX.Element {
  return (
    <li class={props.answer === true ? 'said answered' : 'said'} data-kind={props.kind}>
      <figure>
        <figcaption>
          {props.caption}, <Ago at={props.at} />
        </figcaption>
        {props.children}
      </figure>
    </li>
  )
}

/** Something that happened, as one line. */
function Event(props: { kind: string; at: string; children: ComponentChildren }): JSX.Element {
  return (
    <li class="event" data-kind={props.kind}>
      {props.children}{' '}
      <span class="soft">
        <Ago at={props.at} />
      </span>
    </li>
  )
}

/** The pupil's own words, marked with their language for eyes, screen readers and translators alike. */
function PupilWords({ item, at }: { item: Item<'words'>; at: string }): JSX.Element {
  const { words } = useSpeech()
  return (
    <Said kind="words" caption={words.record.wroteIn(words.record.language[item.language])} at={at}>
      <blockquote lang={item.language} dir="auto" data-testid="pupil-words">
        {item.text}
      </blockquote>
    </Said>
  )
}

/** What the pupil pointed at in pictures, in the reader's language. */
function Details({ item, at }: { item: Item<'details'>; at: string }): JSX.Element {
  const { words } = useSpeech()
  return (
    <Said kind="details" caption={words.record.pointedOut} at={at}>
      <blockquote>
        {item.keys !== undefined && item.keys.length > 0 && (
          <p>
            {words.record.keys}: {item.keys.map((key) => [<kbd key={key}>{swedishKeyLabel(key)}</kbd>, ' '])}
          </p>
        )}
        {item.since !== undefined && <p>{words.record.since[item.since]}</p>}
      </blockquote>
    </Said>
  )
}

function Answer(props: { item: Item<'answer'>; at: string; by: string; mine: boolean }): JSX.Element {
  const { words } = useSpeech()
  const { code, text } = props.item
  return (
    <Said kind="answer" caption={props.mine ? words.answeredByYou : words.answeredBy(props.by)} at={props.at} answer>
      <blockquote data-testid="answer">
        {code !== undefined && <p data-code={code}>{words.record.answerCode[code]}</p>}
        {text !== undefined && <p>{text}</p>}
      </blockquote>
    </Said>
  )
}

function Visit(props: { item: Item<'visit'>; at: string; by: string }): JSX.Element {
  const { words, language } = useSpeech()
  const now = useContext(NowContext)
  const { at, place } = props.item
  const time = at === undefined ? null : visitTime(at, now, language)
  return (
    <Event kind="visit" at={props.at}>
      {words.record.visit(props.by, time, place ?? null)}
    </Event>
  )
}

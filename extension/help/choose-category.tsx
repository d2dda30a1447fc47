import { useEffect, useState } from 'preact/hooks'
import { Category } from '../../contract/ticket.ts'
import { ownUrl } from '../chrome/runtime.ts'
import { isCurrent } from '../core/own-tickets.ts'
import { fill } from '../words/fill.ts'
import { Icon } from './icon.tsx'
import { OfferCard } from './offer-card.tsx'
import type { Page } from './page.ts'
import { Picture } from './pictures.tsx'
import { Press, ScreenFrame } from './screen-frame.tsx'
import { useSelfHelp } from './use-self-help.ts'
import { whereItStands } from './where-it-stands.ts'

/** What shows first in adapted mode; the rest is a press away. */
const fewest: readonly Category[] = ['screen', 'keyboard', 'battery', 'network', 'sound', 'other']

/** The way to what has been asked before, with where the latest stands. */
function OwnQuestions({ page }: { page: Page }) {
  const { words, tickets, send } = page
  const now = Date.now()
  const current = tickets.filter((ticket) => isCurrent(ticket, now))
  const latest = current.at(-1)
  if (!latest) return null
  const { sentence, name } = whereItStands(latest)
  return (
    <button
      type="button"
      class="card mine"
      data-press="questions"
      data-standing={sentence}
      onClick={() =>
        send({ kind: 'open', screen: current.length === 1 ? { at: 'thread', ticket: latest.id } : { at: 'questions' } })
      }
    >
      <Picture of={latest.category} />
      <span>
        <strong>{words.myQuestions}</strong>
        <span class="hint">{fill(words[sentence], { name: name ?? '' })}</span>
      </span>
      <Icon of="next" />
    </button>
  )
}

/** What a self-check or another device adds to the press, and the way to leave it out. */
function GoesAlong({ page }: { page: Page }) {
  const { words, flow, send } = page
  if (flow.about !== undefined)
    return (
      <div class="card along" data-about-device>
        <Icon of="device" />
        <p>{fill(words.otherAbout, { label: flow.about })}</p>
      </div>
    )
  if (flow.check === undefined) return null
  return (
    <div class="card along" data-attached>
      <Icon of="check" />
      <p>{words.checkAttached}</p>
      <Press
        as="quiet"
        icon="no"
        name="leave-check"
        word={words.checkLeave}
        onPress={() => send({ kind: 'leave-check' })}
      />
    </div>
  )
}

function Ways({ page }: { page: Page }) {
  const { words, adapted, send } = page
  return (
    <footer>
      {!adapted && (
        <Press
          as="quiet"
          icon="device"
          name="other-device"
          word={words.otherDevice}
          onPress={() => send({ kind: 'open', screen: { at: 'other-device' } })}
        />
      )}
      {!adapted && (
        <a class="quiet" href={ownUrl('extension/check/check.html')} target="_blank" rel="noreferrer" data-check>
          <Icon of="check" />
          <span>{words.check}</span>
        </a>
      )}
      <a class="quiet" href={ownUrl('extension/about/about.html')} target="_blank" rel="noreferrer" data-about>
        <Icon of="eye" />
        <span>{words.about}</span>
      </a>
    </footer>
  )
}

/** The first screen: the pictures, a word each. Pressing one sends, unless the device knows something to try first. */
export function ChooseCategory({ page }: { page: Page }) {
  const { words, adapted, flow, send } = page
  const [all, setAll] = useState(false)
  const guideFor = useSelfHelp(page)
  useEffect(() => setAll(false), [adapted])
  const shown = adapted && !all ? fewest : Category.options
  return (
    <>
      {flow.about === undefined && <OfferCard page={page} />}
      {flow.about === undefined && <OwnQuestions page={page} />}
      <ScreenFrame name="choose" title={words.question}>
        <GoesAlong page={page} />
        <ul class="choices">
          {shown.map((category) => (
            <li key={category}>
              <button
                type="button"
                class="choice"
                data-category={category}
                onClick={() => send({ kind: 'chose', category, guide: guideFor(category) })}
              >
                <Picture of={category} />
                <span>{words[category]}</span>
              </button>
            </li>
          ))}
        </ul>
        {shown.length < Category.options.length && (
          <Press as="quiet" icon="more" name="more" word={words.morePictures} onPress={() => setAll(true)} />
        )}
      </ScreenFrame>
      <Ways page={page} />
    </>
  )
}

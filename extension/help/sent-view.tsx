import { useEffect, useState } from 'preact/hooks'
import type { WordKey } from '../words/sv.ts'
import type { Screen, Telling } from './flow.ts'
import { Icon, type IconName } from './icon.tsx'
import { ticketOf, type Page } from './page.ts'
import { Press, ScreenFrame } from './screen-frame.tsx'
import { toldStanding } from './told-standing.ts'

/** A press that has not reached the desk after so many ms waits for the network; before that it is on its way. */
const patienceMs = 3000

interface SentProps {
  page: Page
  screen: Extract<Screen, { at: 'sent' }>
}

const ways: Record<Telling, { icon: IconName; word: WordKey }> = {
  since: { icon: 'clock', word: 'addSince' },
  keys: { icon: 'keys', word: 'addKeys' },
  words: { icon: 'write', word: 'addWords' },
  picture: { icon: 'camera', word: 'addPicture' },
}

/**
 * What makes sense to tell of a fault here. A page in a tab or a window of its own has nothing behind it to take a picture
 * of, and a page on this device shows nothing of what is wrong with another.
 */
function tellable({ freeText, options, adapted }: Page, { category, aboutLabel }: SentProps['screen']): Telling[] {
  const byItself = location.search !== ''
  return [
    'since' as const,
    ...(category === 'keyboard' && !adapted ? (['keys'] as const) : []),
    ...(freeText ? (['words'] as const) : []),
    ...(options.screenshots && !byItself && aboutLabel === undefined ? (['picture'] as const) : []),
  ]
}

function TellMore({ page, screen }: SentProps) {
  const { words, flow, send } = page
  const { ticket, category } = screen
  return (
    <>
      <p class="ask">{words.tellMore}</p>
      <ul class="ways">
        {tellable(page, screen).map((what) => {
          const told = flow.told.includes(what)
          const refused = told && toldStanding(ticketOf(page, ticket), what) === 'refused'
          const added = told && !refused
          return (
            <li key={what}>
              <button
                type="button"
                class="answer"
                data-tell={what}
                data-told={added}
                onClick={() => send({ kind: 'open', screen: { at: 'telling', what, ticket, category } })}
              >
                <Icon of={added ? 'yes' : ways[what].icon} />
                <span>
                  {words[ways[what].word]}
                  {told && <span class="hint">{refused ? words.refused : words.added}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function useReached(page: Page, ticket: string): 'sent' | 'refused' | 'on-its-way' | 'kept' {
  const standing = ticketOf(page, ticket)?.standing
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  if (standing === 'sent' || standing === 'refused') return standing
  return waited || !page.online ? 'kept' : 'on-its-way'
}

/** It is done. All else is up to the pupil: the lesson goes on. */
export function Sent({ page, screen }: SentProps) {
  const { words, send } = page
  const { ticket } = screen
  const reached = useReached(page, ticket)
  const title = { sent: words.sentTitle, kept: words.keptTitle, refused: words.refused, 'on-its-way': words.sending }
  const hint = { sent: words.sentHint, kept: words.keptHint, refused: '', 'on-its-way': '' }
  const picture = { sent: 'sent', kept: 'kept', refused: 'trouble', 'on-its-way': 'sent' } as const
  return (
    <ScreenFrame name="sent" title={title[reached]} picture={picture[reached]}>
      <div data-reached={reached} aria-live="polite">
        <p>{hint[reached]}</p>
        {reached !== 'refused' && <p>{words.carryOn}</p>}
      </div>
      <Press
        as="send"
        icon="yes"
        name="done"
        word={words.done}
        onPress={() => {
          send({ kind: 'home' })
          window.close()
        }}
      />
      {reached !== 'refused' && <TellMore page={page} screen={screen} />}
      {reached !== 'refused' && (
        <Press
          as="quiet"
          icon="undo"
          name="withdraw"
          word={words.withdraw}
          onPress={() => send({ kind: 'open', screen: { at: 'withdraw', ticket } })}
        />
      )}
    </ScreenFrame>
  )
}

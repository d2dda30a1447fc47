import type { JSX } from 'preact'
import { Language } from '../../../../contract/ticket.ts'
import type { BoardState } from '../board-state.ts'
import { Drawing } from '../pictures.tsx'
import { compareHref, devicesHref, ticketsHref, type Route } from '../route.ts'
import { countsOf } from '../ticket-list.ts'
import { languageNames, useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'

/** Name, ways, and whether the page is live. */
export function Header(props: { state: BoardState; view: Route['view']; onHelp: () => void }): JSX.Element {
  const { words } = useSpeech()
  const { state, view, onHelp } = props
  return (
    <header class="top">
      <Brand municipality={state.session?.municipality ?? ''} />
      <nav aria-label={words.mainMenu}>
        <a href={ticketsHref} aria-current={view === 'tickets' ? 'page' : undefined}>
          {words.tickets}
          <NewCount state={state} />
        </a>
        <a href={devicesHref} aria-current={view === 'devices' ? 'page' : undefined}>
          {words.devices}
        </a>
        <a href={compareHref(null)} aria-current={view === 'compare' ? 'page' : undefined}>
          {words.compare}
        </a>
      </nav>
      <HeaderEnd state={state} onHelp={onHelp} />
    </header>
  )
}

function HeaderEnd(props: { state: BoardState; onHelp: () => void }): JSX.Element {
  const { words } = useSpeech()
  const { signOut, speak } = useActions()
  const { state, onHelp } = props
  return (
    <div class="top-end">
      <Connection state={state} />
      <LanguageSwitch onSpeak={speak} />
      <button
        type="button"
        class="quiet icon"
        aria-label={words.keyboardHelp}
        title={words.keyboardHelp}
        onClick={onHelp}
      >
        <Drawing>
          <path d="M9 9.2a3 3 0 1 1 4.6 2.5c-1 .6-1.6 1.3-1.6 2.5M12 17.8h.01" />
        </Drawing>
      </button>
      {state.session && (
        <>
          <span class="who">{state.session.name}</span>
          <button type="button" class="quiet" data-testid="sign-out" onClick={signOut}>
            {words.signOut}
          </button>
        </>
      )}
    </div>
  )
}

/** The mark: the older one with the younger one in front. */
export function Brand(props: { municipality: string }): JSX.Element {
  const { words } = useSpeech()
  return (
    <div class="brand">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="9" />
        <g>
          <circle cx="12.5" cy="10" r="3.6" />
          <path d="M6 25v-3.5a6.5 6.5 0 0 1 11-4.7" />
          <circle cx="21.5" cy="16.6" r="2.7" />
          <path d="M16.6 25v-.6a4.9 4.9 0 0 1 9.8 0v.6" />
        </g>
      </svg>
      <span class="brand-name">{words.product}</span>
      {props.municipality !== '' && <span class="soft municipality">{props.municipality}</span>}
    </div>
  )
}

function NewCount(props: { state: BoardState }): JSX.Element | null {
  const { words } = useSpeech()
  const { tickets } = props.state
  const fresh = tickets.status === 'ready' ? countsOf(tickets.value).new : 0
  if (fresh === 0) return null
  return <span class="new-count">{words.newCount(fresh)}</span>
}

function Connection(props: { state: BoardState }): JSX.Element {
  const { words } = useSpeech()
  const { status } = props.state.connection
  return (
    <span class={`connection ${status}`} data-testid="connection" data-status={status}>
      {words[status]}
    </span>
  )
}

export function LanguageSwitch(props: { onSpeak: (language: Language) => void }): JSX.Element {
  const { words, language } = useSpeech()
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select
        data-testid="language"
        value={language}
        onChange={(event) => {
          const chosen = Language.safeParse(event.currentTarget.value)
          if (chosen.success) props.onSpeak(chosen.data)
        }}
      >
        {Language.options.map((option) => (
          <option key={option} value={option} lang={option}>
            {languageNames[option]}
          </option>
        ))}
      </select>
    </label>
  )
}

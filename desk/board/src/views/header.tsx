import type { JSX } from 'preact'
import { BoardLanguage, languageNames } from '../words/board-language.ts'
import type { BoardState } from '../board-state.ts'
import { Mark } from '../mark.tsx'
import { Drawing } from '../pictures.tsx'
import { compareHref, devicesHref, linksHref, ticketsHref, type Route } from '../route.ts'
import { countsOf } from '../ticket-list.ts'
import { useSpeech } from '../words/words.ts'
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
      <HeaderEnd state={state} view={view} onHelp={onHelp} />
    </header>
  )
}

function HeaderEnd(props: { state: BoardState; view: Route['view']; onHelp: () => void }): JSX.Element {
  const { words } = useSpeech()
  const { signOut, speak } = useActions()
  const { state, view, onHelp } = props
  return (
    <div class="top-end">
      <Connection state={state} />
      <a
        class="quiet to-links"
        href={linksHref}
        data-testid="to-links"
        aria-current={view === 'links' ? 'page' : undefined}
      >
        {words.lending.links}
      </a>
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

export function Brand(props: { municipality: string }): JSX.Element {
  const { words } = useSpeech()
  return (
    <div class="brand">
      <Mark />
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

export function LanguageSwitch(props: { onSpeak: (language: BoardLanguage) => void }): JSX.Element {
  const { words, language } = useSpeech()
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select
        data-testid="language"
        value={language}
        onChange={(event) => {
          const chosen = BoardLanguage.safeParse(event.currentTarget.value)
          if (chosen.success) props.onSpeak(chosen.data)
        }}
      >
        {BoardLanguage.options.map((option) => (
          <option key={option} value={option} lang={option}>
            {languageNames[option]}
          </option>
        ))}
      </select>
    </label>
  )
}

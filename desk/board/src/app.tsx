import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { BoardState } from './board-state.ts'
import { shortUnit } from './device-groups.ts'
import { NowContext } from './ago.tsx'
import type { Route } from './route.ts'
import { countsOf } from './ticket-list.ts'
import { clockTime } from './time.ts'
import { ActionsContext, useActions, type Actions } from './views/actions.ts'
import { CompareView } from './views/compare-view.tsx'
import { DevicesView } from './views/devices-view.tsx'
import { Header } from './views/header.tsx'
import { KeyboardHelp } from './views/keyboard-help.tsx'
import { LinksView } from './views/links-view.tsx'
import { SignedOutScreen } from './views/screens.tsx'
import { TicketsView } from './views/tickets-view.tsx'
import { useCommands } from './views/use-commands.ts'
import { SpeechContext, useSpeech, type Speech } from './words/words.ts'

/** Everything that the page shows is a function of this. */
export interface AppProps {
  state: BoardState
  route: Route
  speech: Speech
  singleKeys: boolean
  /** Milliseconds since 1970. */
  now: number
  actions: Actions
}

export function App(props: AppProps): JSX.Element {
  return (
    <SpeechContext.Provider value={props.speech}>
      <ActionsContext.Provider value={props.actions}>
        <NowContext.Provider value={props.now}>
          {props.state.access === 'signed-out' ? (
            <SignedOutScreen hasDrafts={Object.values(props.state.drafts).some((draft) => draft.trim() !== '')} />
          ) : (
            <Page {...props} />
          )}
        </NowContext.Provider>
      </ActionsContext.Provider>
    </SpeechContext.Provider>
  )
}

function Page({ state, route, singleKeys }: AppProps): JSX.Element {
  const { words } = useSpeech()
  const [help, setHelp] = useState(false)
  useCommands(singleKeys, (command) => {
    if (command === 'help') setHelp(true)
    return command === 'help'
  })
  const fresh = state.tickets.status === 'ready' ? countsOf(state.tickets.value).new : 0
  const view = route.view === 'links' ? words.lending.links : words[route.view]
  const title = words.pageTitle(view, fresh)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      {/* A plain link would change the fragment, which is the address of the view. */}
      <button type="button" class="skip button" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <Header state={state} view={route.view} onHelp={() => setHelp(true)} />
      <OfflineBar state={state} />
      <main id="content" tabIndex={-1}>
        {route.view === 'tickets' && <TicketsView state={state} open={route.ticket} singleKeys={singleKeys} />}
        {route.view === 'devices' && <DevicesView state={state} open={route.device} singleKeys={singleKeys} />}
        {route.view === 'compare' && <CompareView state={state} unit={route.unit} />}
        {route.view === 'links' && <LinksView state={state} />}
      </main>
      <Announcements state={state} />
      {help && <KeyboardHelp singleKeys={singleKeys} onClose={() => setHelp(false)} />}
    </>
  )
}

function OfflineBar(props: { state: BoardState }): JSX.Element | null {
  const { words, language } = useSpeech()
  const { retry } = useActions()
  const { connection } = props.state
  if (connection.status !== 'cut') return null
  return (
    <div class="offline" role="alert" data-testid="offline">
      <p>
        {words.offlineBar(clockTime(connection.since, language))} {words.offlineRetrying}
      </p>
      <button type="button" class="button" onClick={retry}>
        {words.tryNow}
      </button>
    </div>
  )
}

/** Tells new tickets aloud, wherever in the page the reader is. */
function Announcements(props: { state: BoardState }): JSX.Element {
  const { words } = useSpeech()
  const { arrived } = props.state
  const [first] = arrived
  const text = first && words.arrived(first.number, words.category[first.category], shortUnit(first.unit))
  return (
    <output class="unseen" data-testid="announcements">
      {arrived.length > 1 ? words.arrivedMany(arrived.length) : text}
    </output>
  )
}

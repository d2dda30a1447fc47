import type { ComponentChildren, JSX } from 'preact'
import type { Failure } from '../api.ts'
import { newLinkCommand } from '../../../core/sign-in.ts'
import { useSpeech, type Words } from '../words/words.ts'
import { useActions } from './actions.ts'

/** A calm place to land where there is nothing to list: what it means, and what to do. */
export function Screen(props: { title: string; name: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="screen" data-testid={props.name}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** What a failure means, in one sentence with a remedy. */
export function failureText(words: Words, failure: Failure): string {
  if (failure.kind === 'offline') return words.failureOffline
  if (failure.kind === 'unauthorised') return words.failureUnauthorised
  if (failure.kind === 'unreadable') return words.failureUnreadable(failure.where)
  return words.failureRefused(failure.status, failure.detail)
}

export function FailedScreen(props: { failure: Failure }): JSX.Element {
  const { words } = useSpeech()
  const { retry } = useActions()
  return (
    <Screen title={words.failedTitle} name="failed">
      <p role="alert">{failureText(words, props.failure)}</p>
      <button type="button" class="button primary" onClick={retry}>
        {words.tryAgain}
      </button>
    </Screen>
  )
}

/** Bars in the shape of what is coming; the words are for those who can't see them. */
export function LoadingScreen(props: { text: string }): JSX.Element {
  return (
    <div class="loading" data-testid="loading">
      <output>{props.text}</output>
      {[1, 2, 3, 4].map((bar) => (
        <div key={bar} class="ghost" aria-hidden="true" />
      ))}
    </div>
  )
}

/** How a person gets in: there is no password to type, only a link from the server. */
export function NewLinkHelp(): JSX.Element {
  const { words } = useSpeech()
  return (
    <div class="new-link">
      <h2>{words.makeLink}</h2>
      <p>{words.makeLinkText}</p>
      <pre>
        <code>{newLinkCommand}</code>
      </pre>
    </div>
  )
}

export function SignedOutScreen(props: { hasDrafts: boolean }): JSX.Element {
  const { words } = useSpeech()
  const { retry } = useActions()
  return (
    <main id="content" class="alone" tabIndex={-1}>
      <section class="card" data-testid="signed-out">
        <h1>{words.signedOutTitle}</h1>
        <p>{words.signedOutText}</p>
        {props.hasDrafts && <p>{words.signedOutDrafts}</p>}
        <NewLinkHelp />
        <button type="button" class="button primary" onClick={retry}>
          {words.signedOutAgain}
        </button>
      </section>
    </main>
  )
}

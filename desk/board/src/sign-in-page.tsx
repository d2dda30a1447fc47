import type { JSX } from 'preact'
import type { BoardLanguage } from './words/board-language.ts'
import type { Failure, LinkFault } from './api.ts'
import { Brand, LanguageSwitch } from './views/header.tsx'
import { failureText, NewLinkHelp } from './views/screens.tsx'
import { useSpeech, type Words } from './words/words.ts'

/** Why there is nothing to press: the link is no good, or this is no link's page at all. */
export type PageFault = LinkFault | 'missing' | 'signed-out'

/** Where a sign-in stands. */
export type SignInState =
  | { step: 'ready' | 'busy' }
  | { step: 'faulty'; fault: PageFault }
  | { step: 'failed'; failure: Failure }

interface SignInPageProps {
  state: SignInState
  onSignIn: () => void
  onSpeak: (language: BoardLanguage) => void
}

/** The page of a one-time link. It waits for a press: a mail scanner that opens the link must not use it up. */
export function SignInPage(props: SignInPageProps): JSX.Element {
  return (
    <>
      <header class="top">
        <Brand municipality="" />
        <div class="top-end">
          <LanguageSwitch onSpeak={props.onSpeak} />
        </div>
      </header>
      <main id="content" class="alone">
        <section class="card" data-testid={`sign-in-${props.state.step}`}>
          {props.state.step === 'faulty' ? <Faulty fault={props.state.fault} /> : <Ready {...props} />}
        </section>
      </main>
    </>
  )
}

function Ready({ state, onSignIn }: SignInPageProps): JSX.Element {
  const { words } = useSpeech()
  const busy = state.step === 'busy'
  const failure = state.step === 'failed' ? state.failure : undefined
  return (
    <>
      <h1>{words.signInTitle}</h1>
      <p>{words.signInText}</p>
      <div role="alert">
        {failure && (
          <p class="notice notice-failed">
            {words.signInFailedTitle}. {failureText(words, failure)}
          </p>
        )}
      </div>
      <button type="button" class="button primary big" data-testid="sign-in" aria-disabled={busy} onClick={onSignIn}>
        {busy ? words.signingIn : words.signIn}
      </button>
    </>
  )
}

function faultWords(words: Words): Record<PageFault, { title: string; text: string }> {
  return {
    'signed-out': { title: words.signedOutTitle, text: words.signedOutText },
    missing: { title: words.linkMissingTitle, text: words.linkMissingText },
    used: { title: words.linkUsedTitle, text: words.linkUsedText },
    expired: { title: words.linkExpiredTitle, text: words.linkExpiredText },
    unknown: { title: words.linkUnknownTitle, text: words.linkUnknownText },
  }
}

function Faulty(props: { fault: PageFault }): JSX.Element {
  const { words } = useSpeech()
  const { title, text } = faultWords(words)[props.fault]
  return (
    <>
      <div role="alert" data-fault={props.fault}>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <NewLinkHelp />
      {props.fault === 'used' && (
        <a class="button" href="/">
          {words.toBoard}
        </a>
      )}
    </>
  )
}

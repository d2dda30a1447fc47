import { render } from 'preact'
import type { BoardLanguage } from './words/board-language.ts'
import { redeemLink, type SignInResult } from './api.ts'
import { keepPreferences, readPreferences } from './preferences.ts'
import { SignInPage, type SignInState } from './sign-in-page.tsx'
import { tokenFrom } from './sign-in-token.ts'
import { dictionaries, SpeechContext } from './words/words.ts'

const root = document.getElementById('sign-in')
if (!root) throw new Error('sign-in.html has no element with the id "sign-in" to show the page in.')

const token = tokenFrom(location.hash)
// Out of the address bar and the history: nobody who looks on can read it there.
history.replaceState(null, '', location.pathname)

let preferences = readPreferences(localStorage, navigator.languages)
// The desk answers every page with this one while nobody is signed in; only its own address is a link's.
const linkless = location.pathname === '/sign-in' ? 'missing' : 'signed-out'
let state: SignInState = token === undefined ? { step: 'faulty', fault: linkless } : { step: 'ready' }

function stateAfter(result: Exclude<SignInResult, { outcome: 'done' }>): SignInState {
  if (result.outcome === 'failed') return { step: 'failed', failure: result.failure }
  return { step: 'faulty', fault: result.outcome }
}

function become(next: SignInState): void {
  state = next
  draw()
}

async function signIn(): Promise<void> {
  if (token === undefined || state.step === 'busy') return
  become({ step: 'busy' })
  const result = await redeemLink((path, init) => fetch(path, init), token)
  if (result.outcome === 'done') location.replace('/')
  else become(stateAfter(result))
}

function speak(language: BoardLanguage): void {
  preferences = { ...preferences, language }
  keepPreferences(localStorage, preferences)
  draw()
}

function draw(): void {
  if (!root) return
  const { language } = preferences
  const words = dictionaries[language]
  document.documentElement.lang = language
  document.title = words.signInTitle
  render(
    <SpeechContext.Provider value={{ words, language }}>
      <SignInPage state={state} onSignIn={() => void signIn()} onSpeak={speak} />
    </SpeechContext.Provider>,
    root,
  )
}
draw()

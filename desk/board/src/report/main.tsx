import { render } from 'preact'
import { keepPreferences, readPreferences } from '../preferences.ts'
import type { BoardLanguage } from '../words/board-language.ts'
import type { ReportActions } from './report-form.tsx'
import { ReportPage } from './report-page.tsx'
import { reportDictionaries, ReportSpeechContext } from './report-words.ts'
import { Reporter } from './reporter.ts'

const root = document.getElementById('report')
if (!root) throw new Error('report.html has no element with the id "report" to show the page in.')

// The fragment stays in the address: a class link is for a bookmark, or a code on the wall. It can only report.
const link = new URLSearchParams(location.hash.slice(1))
const token = link.get('class') ?? ''
let preferences = readPreferences(localStorage, navigator.languages)

const reporter = new Reporter(
  {
    token,
    fetch: (path, init) => fetch(path, init),
    keeper: sessionStorage,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    language: () => preferences.language,
  },
  draw,
)

const actions: ReportActions = {
  change: (part) => reporter.change(part),
  send: () => void reporter.send(),
  another: () => {
    reporter.another()
    document.querySelector<HTMLElement>('h1')?.focus()
  },
}

function speak(language: BoardLanguage): void {
  preferences = { ...preferences, language }
  keepPreferences(localStorage, preferences)
  draw()
}

function draw(): void {
  if (!root) return
  const { language } = preferences
  const words = reportDictionaries[language]
  document.documentElement.lang = language
  document.title = `${words.title} – ${words.product}`
  const state = token === '' ? undefined : reporter.state
  render(
    <ReportSpeechContext.Provider value={{ words, language }}>
      <ReportPage state={state} unit={link.get('unit') ?? ''} actions={actions} onSpeak={speak} />
    </ReportSpeechContext.Provider>,
    root,
  )
}

// Another link in the same tab is another class.
window.addEventListener('hashchange', () => location.reload())
draw()

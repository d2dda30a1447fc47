import type { ComponentChildren, JSX } from 'preact'
import { shortUnit } from '../device-groups.ts'
import { Mark } from '../mark.tsx'
import { BoardLanguage, languageNames } from '../words/board-language.ts'
import { Receipt } from './receipt.tsx'
import { ReportForm, type ReportActions } from './report-form.tsx'
import type { ReportState } from './report-state.ts'
import { useReportSpeech } from './report-words.ts'

interface ReportPageProps {
  /** Undefined where the address has no link's token. */
  state: ReportState | undefined
  /** What the link calls its class; empty where it says nothing. */
  unit: string
  actions: ReportActions
  onSpeak: (language: BoardLanguage) => void
}

/** The page of a class link: one screen, and what became of it. */
export function ReportPage({ state, unit, actions, onSpeak }: ReportPageProps): JSX.Element {
  const { words } = useReportSpeech()
  return (
    <>
      <header class="report-top">
        <Mark />
        <span class="brand-name">{words.product}</span>
        {unit !== '' && (
          <span class="class-name" data-testid="class-name">
            {shortUnit(unit)}
          </span>
        )}
        <LanguageChoice onSpeak={onSpeak} />
      </header>
      <main>
        <Step state={state} actions={actions} />
      </main>
    </>
  )
}

function Step({ state, actions }: Pick<ReportPageProps, 'state' | 'actions'>): JSX.Element {
  const { words } = useReportSpeech()
  if (state === undefined)
    return (
      <Notice name="missing" title={words.missingTitle}>
        <p>{words.missingText}</p>
      </Notice>
    )
  const { draft, at } = state
  const answer = at.step === 'done' ? at.answer : at.step === 'sending' ? at.before : null
  if (answer !== null) return <Receipt answer={answer} draft={draft} actions={actions} />
  if (at.step === 'refused')
    return (
      <Notice name="refused" title={words.linkTitle}>
        <p>{words.linkText}</p>
        <p>{words.linkUnsent(draft.label)}</p>
      </Notice>
    )
  return <ReportForm state={state} actions={actions} />
}

function Notice(props: { name: string; title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="receipt" data-testid={props.name} role="alert">
      <h1>{props.title}</h1>
      {props.children}
    </section>
  )
}

function LanguageChoice({ onSpeak }: Pick<ReportPageProps, 'onSpeak'>): JSX.Element {
  const { words, language } = useReportSpeech()
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select
        data-testid="language"
        value={language}
        onChange={(event) => {
          const chosen = BoardLanguage.safeParse(event.currentTarget.value)
          if (chosen.success) onSpeak(chosen.data)
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

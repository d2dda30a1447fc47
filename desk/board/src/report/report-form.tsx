import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Category } from '../../../../contract/ticket.ts'
import { CategoryPicture } from '../pictures.tsx'
import { LabelField } from './label-field.tsx'
import type { Draft, Part, ReportState } from './report-state.ts'
import { useReportSpeech, type ReportWords } from './report-words.ts'

export interface ReportActions {
  change: (change: Partial<Pick<Draft, 'label' | 'category' | 'spare'>>) => void
  send: () => void
  another: () => void
}

const none: readonly Part[] = []

/** The one screen: which device, what is wrong, which spare, send. */
export function ReportForm({ state, actions }: { state: ReportState; actions: ReportActions }): JSX.Element {
  const { words } = useReportSpeech()
  const { draft, at } = state
  const missing = at.step === 'writing' ? at.missing : none
  useEffect(() => {
    // To the first thing that is missing, so that it can be filled in at once.
    const [first] = missing
    const target = first === 'category' ? 'input[name=category]' : `#${first}`
    if (first !== undefined) document.querySelector<HTMLElement>(target)?.focus()
  }, [at])
  return (
    <form
      class="report"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        actions.send()
      }}
    >
      <div class="report-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="part part-device">
        <LabelField
          name="label"
          value={draft.label}
          text={words.label}
          hint={words.labelHint}
          scanText={words.scan}
          scanOf={words.scanOf}
          fault={missing.includes('label') ? words.needsLabel : undefined}
          onType={(label) => actions.change({ label })}
          onScan={(label) => actions.change({ label })}
        />
      </div>
      <Categories chosen={draft.category} fault={missing.includes('category')} change={actions.change} />
      <div class="part part-spare">
        <SpareField draft={draft} missing={missing} actions={actions} />
      </div>
      <Sending state={state} />
    </form>
  )
}

function SpareField(props: { draft: Draft; missing: readonly Part[]; actions: ReportActions }): JSX.Element {
  const { words } = useReportSpeech()
  const { draft, missing, actions } = props
  return (
    <LabelField
      name="spare"
      value={draft.spare}
      text={words.spare}
      hint={words.spareHint}
      scanText={words.spareScan}
      scanOf={words.spareScanOf}
      fault={missing.includes('spare') ? words.needsSpare : undefined}
      onType={(spare) => actions.change({ spare })}
      onScan={(spare) => {
        actions.change({ spare })
        actions.send()
      }}
    />
  )
}

interface CategoriesProps {
  chosen: Category | null
  fault: boolean
  change: ReportActions['change']
}

function Categories({ chosen, fault, change }: CategoriesProps): JSX.Element {
  const { words } = useReportSpeech()
  return (
    <fieldset class="part part-wrong" aria-describedby={fault ? 'category-fault' : undefined}>
      <legend>{words.whatIsWrong}</legend>
      <div class="tiles">
        {Category.options.map((category) => (
          <label key={category} class="tile">
            <input
              type="radio"
              name="category"
              value={category}
              checked={chosen === category}
              onChange={() => change({ category })}
            />
            <CategoryPicture category={category} />
            <span>{words.category[category]}</span>
          </label>
        ))}
      </div>
      {fault && (
        <p class="fault" id="category-fault">
          {words.needsCategory}
        </p>
      )}
    </fieldset>
  )
}

const unsentWords = {
  offline: (words: ReportWords) => words.unsentOffline,
  busy: (words: ReportWords) => words.unsentBusy,
  failed: (words: ReportWords) => words.unsentFailed,
  stopped: (words: ReportWords) => words.unsentStopped,
}

function Sending({ state }: { state: ReportState }): JSX.Element {
  const { words } = useReportSpeech()
  const { at } = state
  const busy = at.step === 'sending'
  const text = at.step === 'unsent' ? words.tryAgain : words.send
  return (
    <div class="sending">
      <div role="alert">
        {at.step === 'unsent' && (
          <div class="unsent" data-testid="unsent" data-why={at.why}>
            <p>
              <strong>{words.unsentTitle}</strong>
            </p>
            <p>{unsentWords[at.why](words)}</p>
          </div>
        )}
      </div>
      <button type="submit" class="button primary big" data-testid="send" aria-disabled={busy}>
        {busy ? words.sending : text}
      </button>
    </div>
  )
}

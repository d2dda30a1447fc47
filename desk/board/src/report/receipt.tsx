import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ReportAnswer } from '../../../core/class-report.ts'
import { shortUnit } from '../device-groups.ts'
import { Drawing } from '../pictures.tsx'
import { LabelField } from './label-field.tsx'
import type { ReportActions } from './report-form.tsx'
import type { Draft } from './report-state.ts'
import { useReportSpeech } from './report-words.ts'

interface ReceiptProps {
  answer: ReportAnswer
  draft: Draft
  actions: ReportActions
}

/** What became of a report: its number, what to do with the broken device, and which spare the class has. */
export function Receipt({ answer, draft, actions }: ReceiptProps): JSX.Element {
  const { words } = useReportSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [answer])
  return (
    <section class="receipt" data-testid="receipt" aria-labelledby="receipt-title">
      <header>
        <span class="tick">
          <Drawing>
            <path d="m5 12.5 4.7 4.7L19 7.5" />
          </Drawing>
        </span>
        <h1 id="receipt-title" ref={heading} tabIndex={-1}>
          {words.doneTitle}
        </h1>
        <p class="number">{words.doneNumber(answer.number)}</p>
        <p class="soft">{shortUnit(answer.unit)}</p>
      </header>
      <div class="outcome" data-testid="broken">
        <h2>{words.brokenDevice}</h2>
        <p class="device-label">{answer.label}</p>
        <p>{words.leave(answer.number)}</p>
        {!answer.known && (
          <p class="remark" data-testid="unknown-label">
            {words.unknownLabel(answer.label)}
          </p>
        )}
      </div>
      {answer.spare && <Spare spare={answer.spare} draft={draft} actions={actions} />}
      <button type="button" class="button primary big" data-testid="another" onClick={actions.another}>
        {words.another}
      </button>
    </section>
  )
}

type AnsweredSpare = NonNullable<ReportAnswer['spare']>

function Spare(props: { spare: AnsweredSpare; draft: Draft; actions: ReportActions }): JSX.Element {
  const { words } = useReportSpeech()
  const { label, notLent } = props.spare
  const final = notLent === null || notLent === 'ticket-closed' || notLent === 'another-lent'
  return (
    <div
      class={`outcome ${notLent === null ? '' : 'not-lent'}`}
      data-testid="spare-outcome"
      data-lent={notLent === null}
    >
      <h2>{words.spareDevice}</h2>
      <p class="device-label">{label}</p>
      {notLent === null ? (
        <p>{words.spareLent(label)}</p>
      ) : (
        <p>
          {words.spareNot(label)} {words.notLent[notLent]}
        </p>
      )}
      {!final && <AnotherSpare draft={props.draft} lastLabel={label} actions={props.actions} />}
    </div>
  )
}

/** Another spare for the same ticket: the report goes once more under its own id, which makes no second ticket. */
function AnotherSpare(props: { draft: Draft; lastLabel: string; actions: ReportActions }): JSX.Element {
  const { words } = useReportSpeech()
  const { draft, lastLabel, actions } = props
  const typed = draft.spare.trim() === lastLabel ? '' : draft.spare
  return (
    <form
      class="another-spare"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') actions.send()
      }}
    >
      <LabelField
        name="spare"
        value={typed}
        text={words.spareAnother}
        hint={words.spareAnotherHint}
        scanText={words.spareScan}
        scanOf={words.spareScanOf}
        fault={undefined}
        onType={(spare) => actions.change({ spare })}
        onScan={(spare) => {
          actions.change({ spare })
          actions.send()
        }}
      />
      <button type="submit" class="button" data-testid="lend-another">
        {words.spareAgain}
      </button>
    </form>
  )
}

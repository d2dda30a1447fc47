import type { ComponentChildren, JSX } from 'preact'
import type { ComparedKind, Comparison } from '../../../core/comparison-api.ts'
import { figureCell, figureNames, numberText, shareText, type ComparedText } from '../compared-text.ts'
import { findingSentence, useSpeech } from '../words/words.ts'

/** The two that are compared are always there; a system of PCs where there are any. */
function shownKinds({ kinds }: Comparison): ComparedKind[] {
  return kinds.filter(({ kind, devices }) => kind === 'chromeos' || kind === 'pc' || devices > 0)
}

/** One measure a row, one kind of device a column. */
export function CompareTable(props: { comparison: Comparison }): JSX.Element {
  const speech = useSpeech()
  const said = speech.words.comparison
  const kinds = shownKinds(props.comparison)
  const counted = (of: (kind: ComparedKind) => number) => (kind: ComparedKind) => ({
    text: numberText(of(kind), speech),
    gap: false,
  })
  return (
    <table class="compare-table">
      <caption class="unseen">{said.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.measure}</th>
          {kinds.map(({ kind }) => (
            <th key={kind} scope="col" class="number" data-kind={kind}>
              {said.kind[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <Part name={said.part.basis} columns={kinds.length + 1}>
        <Row label={said.devices} name="devices" kinds={kinds} cell={counted(({ devices }) => devices)} />
        <Row label={said.deviceDays} name="device-days" kinds={kinds} cell={counted(({ deviceDays }) => deviceDays)} />
      </Part>
      <Part name={said.part.findings} columns={kinds.length + 1}>
        {(kinds[0]?.findings ?? []).map(({ code }) => (
          <Row
            key={code}
            label={findingSentence(speech, code)}
            name={code}
            kinds={kinds}
            cell={({ findings }) => {
              const share = findings.find((each) => each.code === code)
              return share && shareText(share, speech)
            }}
          />
        ))}
      </Part>
      <Part name={said.part.figures} columns={kinds.length + 1}>
        {figureNames.map((name) => (
          <Row
            key={name}
            label={said.figure[name]}
            under={name === 'restartsPer100Days' ? said.rate : said.median}
            name={name}
            kinds={kinds}
            cell={({ figures }) => figureCell(name, figures[name], speech)}
          />
        ))}
      </Part>
    </table>
  )
}

function Part(props: { name: string; columns: number; children: ComponentChildren }): JSX.Element {
  return (
    <tbody>
      <tr class="part">
        <th scope="rowgroup" colSpan={props.columns}>
          {props.name}
        </th>
      </tr>
      {props.children}
    </tbody>
  )
}

interface RowProps {
  label: string
  under?: string
  /** What the row is of, for those who look for it. */
  name: string
  kinds: readonly ComparedKind[]
  cell: (kind: ComparedKind) => ComparedText | undefined
}

function Row({ label, under, name, kinds, cell }: RowProps): JSX.Element {
  const { words } = useSpeech()
  return (
    <tr data-measure={name}>
      <th scope="row">
        {label}
        {under !== undefined && <span class="soft under">{under}</span>}
      </th>
      {kinds.map((kind) => {
        // Where there are no devices at all, a missing figure is no gap in what they tell.
        const told = kind.devices === 0 && name !== 'devices' ? undefined : cell(kind)
        return (
          <td key={kind.kind} class="number" data-kind={kind.kind} data-label={words.comparison.kind[kind.kind]}>
            {told === undefined ? '–' : <span class={told.gap ? 'soft' : 'figure'}>{told.text}</span>}
            {told?.under !== undefined && <span class="soft under">{told.under}</span>}
          </td>
        )
      })}
    </tr>
  )
}

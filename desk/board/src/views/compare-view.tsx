import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Comparison } from '../../../core/comparison-api.ts'
import { Ago } from '../ago.tsx'
import type { BoardState } from '../board-state.ts'
import { schoolsIn } from '../device-groups.ts'
import { compareHref } from '../route.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { CompareTable } from './compare-table.tsx'
import { FailedScreen, LoadingScreen, Screen } from './screens.tsx'

/** Chromebooks and PCs by the same figures, of the whole municipality or of one school. */
export function CompareView(props: { state: BoardState; unit: string | null }): JSX.Element {
  const { words } = useSpeech()
  const { compare } = useActions()
  const { state, unit } = props
  useEffect(() => compare(unit), [unit])
  const { comparison } = state
  return (
    <div class="pane compare">
      <div class="pane-head">
        <h1>{words.compare}</h1>
        <Scope state={state} unit={unit} />
      </div>
      {comparison.status === 'failed' && <FailedScreen failure={comparison.failure} />}
      {comparison.status === 'loading' && <LoadingScreen text={words.comparison.loading} />}
      {comparison.status === 'ready' && <Compared comparison={comparison.value} />}
    </div>
  )
}

/** Which school's devices; a unit that was linked to and is no school can be shown too. */
function Scope(props: { state: BoardState; unit: string | null }): JSX.Element {
  const { words } = useSpeech()
  const { devices } = props.state
  const schools = devices.status === 'ready' ? schoolsIn(devices.value) : []
  const { unit } = props
  const other = unit !== null && !schools.some(({ path }) => path === unit) ? [{ path: unit, name: unit }] : []
  return (
    <label class="scope">
      {words.comparison.scope}{' '}
      <select
        data-testid="compare-scope"
        value={unit ?? ''}
        onChange={({ currentTarget }) => location.assign(compareHref(currentTarget.value || null))}
      >
        <option value="">{words.comparison.everywhere}</option>
        {[...schools, ...other].map(({ path, name }) => (
          <option key={path} value={path}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Compared(props: { comparison: Comparison }): JSX.Element {
  const { words } = useSpeech()
  const { at, silent, unknownSystem } = props.comparison
  const said = words.comparison
  if (at === null)
    return (
      <Screen title={said.notYetTitle} name="not-yet">
        <p>{said.notYetText}</p>
      </Screen>
    )
  return (
    <div class="compare-body" data-testid="comparison">
      <p class="soft" data-testid="compare-gaps">
        {said.period} {silent > 0 && said.silent(silent)} {unknownSystem > 0 && said.unknownSystem(unknownSystem)}{' '}
        {said.gone} <Ago at={at} />.
      </p>
      <CompareTable comparison={props.comparison} />
      <details class="how">
        <summary>{said.how}</summary>
        {said.explained.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </div>
  )
}

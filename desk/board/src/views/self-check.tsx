import type { JSX } from 'preact'
import { swedishKeyLabel } from '../../../../contract/key-labels.ts'
import { SelfCheckStep, type SelfCheck } from '../../../../contract/self-check.ts'
import { Ago } from '../ago.tsx'
import { useSpeech } from '../words/words.ts'
import { Reading, Readings } from './readings.tsx'

/** What the pupil's guided self-check came to: what does not work first, and what that is known by. */
export function SelfCheckResults(props: { check: SelfCheck }): JSX.Element {
  const { words } = useSpeech()
  const { results, silentKeys, latencyMs, finishedAt } = props.check
  const done = SelfCheckStep.options.flatMap((step) => {
    const outcome = results[step]
    return outcome ? [{ step, outcome }] : []
  })
  const faults = done.filter(({ outcome }) => outcome === 'not-ok')
  const rest = done.filter(({ outcome }) => outcome !== 'not-ok')
  const detail: Partial<Record<SelfCheckStep, string | undefined>> = {
    keyboard: silentKeys && words.silentKeys(silentKeys.map(swedishKeyLabel).join('  ')),
    network: latencyMs === undefined ? undefined : words.roundTrip(latencyMs),
  }
  return (
    <>
      <h4>{words.selfCheck}</h4>
      <p class="soft">
        <Ago at={finishedAt} />
      </p>
      <Readings name="self-check">
        {[...faults, ...rest].map(({ step, outcome }) => (
          <Reading key={step} label={words.selfCheckStep[step]}>
            <span class={`check-${outcome}`} data-step={step} data-outcome={outcome}>
              {words.selfCheckOutcome[outcome]}
              {detail[step] && ` (${detail[step]})`}
            </span>
          </Reading>
        ))}
      </Readings>
    </>
  )
}

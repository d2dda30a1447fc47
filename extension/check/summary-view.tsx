import { useEffect, useRef } from 'preact/hooks'
import { swedishKeyLabel } from '../../contract/key-labels.ts'
import type { SelfCheck } from '../../contract/self-check.ts'
import { helpPageWith } from '../help/help-page.ts'
import { changesSince } from '../core/self-check.ts'
import type { CheckWords } from '../words/check-sv.ts'
import { Quiet, OutcomeMark } from './step-frame.tsx'

interface Props {
  check: SelfCheck
  before: SelfCheck | undefined
  kept: boolean | undefined
  /** Whether there is an IT support to send to. */
  maySend: boolean
  words: CheckWords
  onAgain: () => void
}

function Results({ check, before, words }: Pick<Props, 'check' | 'before' | 'words'>) {
  return (
    <ul class="results" aria-label={words.results}>
      {changesSince(check, before).map(({ step, outcome, change }) => (
        <li key={step} data-result={step} data-outcome={outcome} data-change={change}>
          <OutcomeMark of={outcome} />
          <span>
            <strong>{words[step].title}</strong> {words.outcome[outcome]}
            {step === 'network' && check.latencyMs !== undefined && ` (${check.latencyMs} ms)`}
            {step === 'keyboard' && check.silentKeys && ` (${check.silentKeys.map(swedishKeyLabel).join('  ')})`}
          </span>
          {before && outcome !== 'skipped' && <span class="hint">{words.change[change]}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What the check came to, beside the one before, and the way to send it along. */
export function Summary({ check, before, kept, maySend, words, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const bad = Object.values(check.results).includes('not-ok')
  return (
    <section data-step="summary" aria-labelledby="step">
      <h2 id="step" tabIndex={-1} ref={heading}>
        {words.done}
      </h2>
      <p>{bad ? words.someBad : words.allGood}</p>
      {kept && maySend && (
        <>
          <a class="send" data-send href={helpPageWith(check)}>
            {words.send}
          </a>
          <p class="hint">{words.sendHint}</p>
        </>
      )}
      <Results check={check} before={before} words={words} />
      <output class={kept === false ? 'notice' : 'hint'}>
        {kept === undefined ? '' : kept ? words.keptHere : words.notKept}
      </output>
      <div class="foot">
        <Quiet word={words.again} onPress={onAgain} />
      </div>
    </section>
  )
}

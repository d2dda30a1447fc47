import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SelfCheckOutcome, SelfCheckStep } from '../../contract/self-check.ts'
import type { Language } from '../../contract/language.ts'
import type { StepAnswer } from '../core/self-check.ts'
import type { CheckWords } from '../words/check-sv.ts'
import { ReadAloud } from './read-aloud.tsx'

/** What every step gets. */
export interface StepProps {
  words: CheckWords
  language: Language
  /** `Steg 2 av 9` */
  progress: string
  onAnswer: (outcome: SelfCheckOutcome, details?: Pick<StepAnswer, 'silentKeys' | 'latencyMs'>) => void
  onBack: (() => void) | undefined
}

interface FrameProps extends StepProps {
  step: SelfCheckStep
  /** What has been noticed so far; changes are read out. */
  status?: string | undefined
  /** What the step came to, where there is nothing to ask the pupil; or that it is not known yet. */
  verdict?: SelfCheckOutcome | 'measuring' | undefined
  children?: ComponentChildren
}

const answersId = 'answers'

/** The one thing to press first. */
export function Begin({ word, onBegin }: { word: string; onBegin: () => void }) {
  return (
    <button type="button" class="send" data-begin onClick={onBegin}>
      {word}
    </button>
  )
}

interface QuietProps {
  word: string
  answer?: string
  /** It can't be pressed yet, but stands where it will: what moves under a finger is missed. */
  waits?: boolean
  onPress: () => void
}

/** What may be pressed too. */
export function Quiet({ word, answer, waits = false, onPress }: QuietProps) {
  return (
    <button
      type="button"
      class="quiet"
      data-answer={answer}
      aria-disabled={waits}
      onClick={() => {
        if (!waits) onPress()
      }}
    >
      {word}
    </button>
  )
}

/** Moves focus to the answers, where a step has been done. */
export function focusAnswers(): void {
  document.querySelector<HTMLElement>(`#${answersId} button`)?.focus()
}

/** One step: its heading, which gets the focus, what to do, what was noticed, and the answers. */
export function StepFrame({ step, status, verdict, children, ...props }: FrameProps) {
  const { words, language, progress, onAnswer, onBack } = props
  const { title, lead, ask } = words[step]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section data-step={step} aria-labelledby="step">
      <div class="head">
        <p class="hint">{progress}</p>
        <ReadAloud text={`${title}. ${lead} ${ask}`} language={language} words={words} />
      </div>
      <h2 id="step" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{lead}</p>
      {children}
      <output class="status">{status}</output>
      {verdict ? (
        <Verdict word={words.next} verdict={verdict} onAnswer={onAnswer} />
      ) : (
        <Answers words={words} ask={ask} onAnswer={onAnswer} />
      )}
      <div class="foot">
        {onBack && <Quiet answer="back" word={words.back} onPress={onBack} />}
        <Quiet answer="skipped" word={words.skip} onPress={() => onAnswer('skipped')} />
      </div>
    </section>
  )
}

interface VerdictProps extends Pick<FrameProps, 'onAnswer'> {
  word: string
  verdict: SelfCheckOutcome | 'measuring'
}

function Verdict({ word, verdict, onAnswer }: VerdictProps) {
  return (
    <div id={answersId} data-answer={verdict}>
      {verdict === 'measuring' ? (
        <button type="button" class="send" aria-disabled>
          {word}
        </button>
      ) : (
        <Begin word={word} onBegin={() => onAnswer(verdict)} />
      )}
    </div>
  )
}

function Answers({ words, ask, onAnswer }: Pick<FrameProps, 'words' | 'onAnswer'> & { ask: string }) {
  if (!ask) return null
  const answers = [
    ['ok', words.yes],
    ['not-ok', words.no],
    ['cannot-tell', words.unsure],
  ] as const
  return (
    <fieldset id={answersId} class="answers">
      <legend>{ask}</legend>
      {answers.map(([outcome, word]) => (
        <button type="button" key={outcome} class="answer" data-answer={outcome} onClick={() => onAnswer(outcome)}>
          <OutcomeMark of={outcome} />
          {word}
        </button>
      ))}
    </fieldset>
  )
}

const marks: Record<SelfCheckOutcome, string> = {
  ok: 'm5 13 5 5 9-11',
  'not-ok': 'm6 6 12 12M18 6 6 18',
  'cannot-tell': 'M8 9a4 4 0 1 1 5 4c-1 .500-1 1-1 2M12 19h.01',
  refused: 'M5 12a7 7 0 1 0 14 0 7 7 0 0 0-14 0M7 7l10 10',
  skipped: 'M5 6l7 6-7 6M12 6l7 6-7 6',
}

/** The shape of an outcome; its word stands beside it. */
export function OutcomeMark({ of }: { of: SelfCheckOutcome }) {
  return (
    <svg class="picture mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={marks[of]} />
    </svg>
  )
}

import type { Bilingual } from '../../contract/fields.ts'
import { whole, type Answers, type SoFar } from './answers.ts'
import { questions, type Question } from './questions.ts'
import { tidy } from './read-answers.ts'

/** Somebody at a terminal. */
export interface Asked {
  say: (line: string) => void
  /** Asks for a line; undefined where whoever sits there leaves. */
  ask: (prompt: string) => Promise<string | undefined>
}

export interface InterviewOptions {
  language: keyof Bilingual
  /** The day that it is, as `2027-03-15`. */
  today: string
  /** Who answers what no flag has answered; undefined where nobody sits there. */
  asked?: Asked | undefined
}

/** All answers; or what is wrong with those that were given, and the flags of those that are missing. */
export type Interview =
  | { outcome: 'answered'; answers: Answers }
  | { outcome: 'refused'; faults: string[]; missing: string[] }
  | { outcome: 'left' }

/** Answers as they come in, and what stood in their way. */
interface Sitting extends InterviewOptions {
  soFar: SoFar
  faults: string[]
  missing: string[]
}

/**
 * Asks what a new plan must know. What was given by flags is not asked; at a terminal a wrong answer is told and
 * asked for again, and without one everything wrong is told at once.
 * @param given the texts given by each flag, by its name without hyphens.
 */
export async function interview(
  given: ReadonlyMap<string, readonly string[]>,
  options: InterviewOptions,
): Promise<Interview> {
  const sitting: Sitting = { ...options, soFar: {}, faults: [], missing: [] }
  for (const question of questions) {
    const texts = given.get(question.flag)
    // What it builds on has been refused or is missing, and has been named.
    if (question.needs?.some((key) => sitting.soFar[key] === undefined)) continue
    const pointless = question.pointless?.(sitting.soFar)?.[options.language]
    if (pointless !== undefined) {
      if (texts !== undefined) refuseGiven(sitting, question, pointless)
      continue
    }
    if (texts !== undefined && takeGiven(sitting, question, texts)) continue
    if (options.asked) {
      if (!(await askFor(sitting, question, options.asked))) return { outcome: 'left' }
    } else if (texts === undefined) takeFallback(sitting, question)
  }
  const answers = whole(sitting.soFar)
  const { faults, missing } = sitting
  return answers && faults.length + missing.length === 0
    ? { outcome: 'answered', answers }
    : { outcome: 'refused', faults, missing }
}

/** Takes an answer into what is known; what is wrong with it is returned. */
function take(sitting: Sitting, question: Question, text: string): string | undefined {
  const taken = question.take(tidy(text), sitting.soFar, sitting.today)
  if (taken.fault) return taken.fault[sitting.language]
  sitting.soFar = { ...sitting.soFar, ...taken.answers }
  return undefined
}

/** Takes what a flag gave. Whether all of it was fit; what was not is told where somebody can answer again. */
function takeGiven(sitting: Sitting, question: Question, texts: readonly string[]): boolean {
  const faults = texts.flatMap((text) => take(sitting, question, text) ?? [])
  for (const fault of faults) refuseGiven(sitting, question, fault)
  return faults.length === 0
}

function refuseGiven({ asked, faults }: Sitting, { flag }: Question, fault: string): void {
  if (asked) asked.say(`--${flag}: ${fault}`)
  else faults.push(`--${flag}: ${fault}`)
}

function takeFallback(sitting: Sitting, question: Question): void {
  if (!question.fallback) sitting.missing.push(`--${question.flag}`)
  const text = question.fallback?.(sitting.soFar)
  const fault = text === undefined ? undefined : take(sitting, question, text)
  if (fault !== undefined) sitting.faults.push(`--${question.flag}: ${fault}`)
}

const atLeastOne: Bilingual = { sv: 'Minst en behövs.', en: 'At least one is needed.' }

/** Asks until the answer is fit. False where whoever sits there leaves. */
async function askFor(sitting: Sitting, question: Question, { say, ask }: Asked): Promise<boolean> {
  const { language } = sitting
  say('')
  say(question.ask[language])
  say(`  ${question.hint[language]}`)
  const fallback = question.fallback?.(sitting.soFar)
  const prompt = fallback === undefined || fallback === '' ? '> ' : `[${fallback}] > `
  for (let fit = 0; ;) {
    const typed = await ask(prompt)
    if (typed === undefined) return false
    const empty = tidy(typed) === ''
    if (question.many && empty && fit > 0) return true
    const fault =
      question.many && empty ? atLeastOne[language] : take(sitting, question, empty ? (fallback ?? '') : typed)
    if (fault !== undefined) say(`  ${fault}`)
    else if (!question.many) return true
    else {
      fit += 1
      say(`  ${question.understood?.(sitting.soFar) ?? ''}`)
    }
  }
}

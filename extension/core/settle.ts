import { Problem, problemName, problems, type ProblemName } from '../../contract/problem.ts'

/** An answer as the wire gave it, or that there was none. */
export type Reply = { status: number; body: unknown; retryAfterSeconds?: number | undefined } | 'no-answer'

/**
 * What becomes of an item whose request was answered so. The one place that decides it.
 * - `sent`: the desk has committed it. - `drop`: it can never be taken. - `retry`: later, as it is.
 * - `enrol`: make the instance known first. - `clock`: correct the clock first; `now` is the desk's.
 */
export type Settled<Answer> =
  | { fate: 'sent'; answer: Answer }
  | { fate: 'drop'; problem: ProblemName }
  | { fate: 'enrol'; problem: ProblemName }
  | { fate: 'clock'; now: number }
  | { fate: 'retry'; retryAfterSeconds: number | undefined }

/** Reads the answer that an endpoint gives; undefined for anything that a desk would not have said. */
export type ReadAnswer<Answer> = (body: unknown) => Answer | undefined

/**
 * Decides. Neither a success nor an error that the desk itself did not write (a captive portal's 200, a
 * proxy's page, a status nobody expects) is ever a reason to let go of anything.
 */
export function settle<Answer>(reply: Reply, read: ReadAnswer<Answer>): Settled<Answer> {
  if (reply === 'no-answer') return { fate: 'retry', retryAfterSeconds: undefined }
  const { status, body, retryAfterSeconds } = reply
  const retry: Settled<Answer> = { fate: 'retry', retryAfterSeconds }
  if (status === 200 || status === 201) {
    const answer = read(body)
    return answer === undefined ? retry : { fate: 'sent', answer }
  }
  const parsed = Problem.safeParse(body)
  const problem = parsed.success ? problemName(parsed.data) : undefined
  if (!parsed.success || !problem) return retry
  const { fate } = problems[problem]
  if (fate === 'clock') return parsed.data.now === undefined ? retry : { fate, now: parsed.data.now }
  return fate === 'retry' ? retry : { fate, problem }
}

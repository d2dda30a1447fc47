import { SelfCheckStep, type SelfCheck, type SelfCheckOutcome } from '../../contract/self-check.ts'
import type { Category } from '../../contract/ticket.ts'

/** Self-checks that the device remembers. */
const mostChecks = 10

/** What of a device decides which steps there are. */
export interface CheckedDevice {
  touchScreen: boolean
  battery: boolean
}

/** The steps that make sense on a device, in their order. */
export function stepsFor({ touchScreen, battery }: CheckedDevice): SelfCheckStep[] {
  const senseless = new Set<SelfCheckStep>([
    ...(touchScreen ? [] : (['touch'] as const)),
    ...(battery ? [] : (['charger'] as const)),
  ])
  return SelfCheckStep.options.filter((step) => !senseless.has(step))
}

/** How far a self-check has come. `at` is the place in `steps`; past the last of them it is finished. */
export interface CheckState extends Omit<SelfCheck, 'finishedAt'> {
  steps: readonly SelfCheckStep[]
  at: number
  finishedAt?: string
}

/** What a step came to; `now` in milliseconds since 1970. */
export interface StepAnswer extends Pick<SelfCheck, 'silentKeys' | 'latencyMs'> {
  step: SelfCheckStep
  outcome: SelfCheckOutcome
  now: number
}

export function begun(device: CheckedDevice): CheckState {
  return { steps: stepsFor(device), at: 0, results: {} }
}

export function currentStep({ steps, at }: CheckState): SelfCheckStep | undefined {
  return steps[at]
}

/** Takes in an answer and goes on. One that comes late, for a step that has been left, changes nothing. */
export function answered(state: CheckState, answer: StepAnswer): CheckState {
  const { step, outcome, now } = answer
  if (currentStep(state) !== step) return state
  const { silentKeys, latencyMs, ...rest } = state
  const at = state.at + 1
  // Done again, a step's details are those of the last time; skipped, it has none.
  const told: Partial<StepAnswer> = outcome === 'skipped' ? {} : answer
  const keys = step === 'keyboard' ? told.silentKeys : silentKeys
  const latency = step === 'network' ? told.latencyMs : latencyMs
  return {
    ...rest,
    ...(keys?.length ? { silentKeys: keys } : {}),
    ...(latency === undefined ? {} : { latencyMs: latency }),
    at,
    results: { ...state.results, [step]: outcome },
    ...(at === state.steps.length ? { finishedAt: new Date(now).toISOString() } : {}),
  }
}

/** One step back, to be done again; what is finished stays so. */
export function steppedBack(state: CheckState): CheckState {
  return state.finishedAt === undefined && state.at > 0 ? { ...state, at: state.at - 1 } : state
}

/** What is kept and sent of a check; undefined before it is finished. */
export function finishedCheck({ finishedAt, results, silentKeys, latencyMs }: CheckState): SelfCheck | undefined {
  if (finishedAt === undefined) return undefined
  return {
    finishedAt,
    results,
    ...(silentKeys ? { silentKeys } : {}),
    ...(latencyMs === undefined ? {} : { latencyMs }),
  }
}

/** Adds a check; the oldest gives way past the tenth. */
export function withCheck(checks: readonly SelfCheck[], check: SelfCheck): SelfCheck[] {
  return [...checks, check].slice(-mostChecks)
}

/** A step beside the check before: `new` where there is nothing that it can be compared with. */
export type Change = 'better' | 'worse' | 'same' | 'new'

function change(step: SelfCheckStep, now: SelfCheck, before: SelfCheck | undefined): Change {
  const was = before?.results[step]
  const is = now.results[step]
  if (step === 'keyboard' && is === 'not-ok' && was === 'not-ok') {
    const more = (now.silentKeys?.length ?? 0) - (before?.silentKeys?.length ?? 0)
    // Without keys by name it is not known which did not answer, nor how many.
    if (now.silentKeys && before?.silentKeys && more !== 0) return more > 0 ? 'worse' : 'better'
  }
  if (was === is) return 'same'
  if (was === 'ok' && is === 'not-ok') return 'worse'
  return was === 'not-ok' && is === 'ok' ? 'better' : 'new'
}

/** A check beside the one before it, step by step in the order of the check. */
export function changesSince(
  now: SelfCheck,
  before: SelfCheck | undefined,
): { step: SelfCheckStep; outcome: SelfCheckOutcome; change: Change }[] {
  return SelfCheckStep.options.flatMap((step) => {
    const outcome = now.results[step]
    return outcome ? [{ step, outcome, change: change(step, now, before) }] : []
  })
}

const categories: Record<SelfCheckStep, Category> = {
  keyboard: 'keyboard',
  touchpad: 'keyboard',
  touch: 'screen',
  screen: 'screen',
  sound: 'sound',
  microphone: 'sound',
  camera: 'sound',
  network: 'network',
  charger: 'battery',
  ports: 'other',
}

/** What a ticket about a check is most likely about: the first that did not work; undefined where all did. */
export function categoryOf({ results }: SelfCheck): Category | undefined {
  const first = SelfCheckStep.options.find((step) => results[step] === 'not-ok')
  return first && categories[first]
}

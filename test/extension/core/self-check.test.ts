import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SelfCheck, SelfCheckOutcome, SelfCheckStep } from '../../../contract/self-check.ts'
import {
  answered,
  begun,
  categoryOf,
  changesSince,
  currentStep,
  finishedCheck,
  steppedBack,
  stepsFor,
  withCheck,
  type CheckState,
  type StepAnswer,
} from '../../../extension/core/self-check.ts'

const now = Date.UTC(2026, 1, 3, 8, 10)
const everything = { touchScreen: true, battery: true }

function check(results: SelfCheck['results'], more: Partial<SelfCheck> = {}): SelfCheck {
  return { finishedAt: new Date(now).toISOString(), results, ...more }
}

/** Answers every step that is left so. */
function finished(state: CheckState, outcome: SelfCheckOutcome = 'ok'): CheckState {
  const step = currentStep(state)
  return step ? finished(answered(state, { step, outcome, now }), outcome) : state
}

describe('the steps', () => {
  it('are those that the device has the parts for', () => {
    expect(stepsFor(everything)).toEqual(SelfCheckStep.options)
    expect(stepsFor({ touchScreen: false, battery: false })).not.toEqual(
      expect.arrayContaining(['touch', 'charger'] satisfies SelfCheckStep[]),
    )
    expect(stepsFor({ touchScreen: false, battery: false })).toHaveLength(SelfCheckStep.options.length - 2)
  })

  it('come to a check when the last has been answered, and not before', () => {
    expect(finishedCheck(begun(everything))).toBeUndefined()
    const all = finishedCheck(finished(begun(everything)))
    expect(all?.finishedAt).toBe('2026-02-03T08:10:00.000Z')
    expect(Object.keys(all?.results ?? {})).toEqual(SelfCheckStep.options)
  })

  it('take no answer that comes late, for a step that has been left', () => {
    const second = answered(begun(everything), { step: 'keyboard', outcome: 'ok', now })
    expect(answered(second, { step: 'keyboard', outcome: 'not-ok', now })).toBe(second)
  })

  it('can be done again, and then only the last answer and its details count', () => {
    const first = answered(begun(everything), { step: 'keyboard', outcome: 'not-ok', silentKeys: ['KeyA'], now })
    expect(first.silentKeys).toEqual(['KeyA'])
    const again = answered(steppedBack(first), { step: 'keyboard', outcome: 'ok', now })
    expect(finishedCheck(finished(again))).not.toHaveProperty('silentKeys')
  })

  it('keep no details of what was skipped', () => {
    const skipped = answered(begun(everything), { step: 'keyboard', outcome: 'skipped', silentKeys: ['KeyA'], now })
    expect(skipped).not.toHaveProperty('silentKeys')
  })
})

type Move = { kind: 'back' } | ({ kind: 'answer' } & StepAnswer)

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    fc.constant<Move>({ kind: 'back' }),
    fc.record({
      kind: fc.constant('answer' as const),
      step: fc.constantFrom(...SelfCheckStep.options),
      outcome: fc.constantFrom(...SelfCheckOutcome.options),
      silentKeys: fc.subarray(['KeyA', 'Semicolon', 'Space']),
      latencyMs: fc.nat(60_000),
      now: fc.integer({ min: now, max: now + 600_000 }),
    }),
  ),
  { maxLength: 60 },
)
const devices = fc.record({ touchScreen: fc.boolean(), battery: fc.boolean() })

function moved(state: CheckState, move: Move): CheckState {
  return move.kind === 'back' ? steppedBack(state) : answered(state, move)
}

it('goes one step at a time, forgets no result, and holds what the contract allows, whatever is pressed', () => {
  fc.assert(
    fc.property(devices, moves, (device, all) => {
      let state = begun(device)
      for (const move of all) {
        const next = moved(state, move)
        expect(Math.abs(next.at - state.at)).toBeLessThanOrEqual(1)
        expect(Object.keys(next.results)).toEqual(expect.arrayContaining(Object.keys(state.results)))
        expect(Object.keys(next.results).every((step) => next.steps.some((each) => each === step))).toBe(true)
        // Everything before the place has a result; finished means that everything has, and stays so.
        expect(next.steps.slice(0, next.at).every((step) => next.results[step])).toBe(true)
        expect(next.finishedAt !== undefined).toBe(next.at === next.steps.length)
        expect(next === state || state.finishedAt === undefined).toBe(true)
        expect(next.silentKeys === undefined || next.results.keyboard !== 'skipped').toBe(true)
        state = next
      }
      const whole = finishedCheck(finished(state, 'skipped'))
      expect(SelfCheck.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    }),
  )
})

const changes = (is: SelfCheck, was?: SelfCheck) => changesSince(is, was).map(({ change }) => change)
const keys = (...silentKeys: string[]) => check({ keyboard: 'not-ok' }, silentKeys.length > 0 ? { silentKeys } : {})

describe('a check beside the one before', () => {
  it('is new where there is nothing to compare with', () => {
    expect(changes(check({ screen: 'ok' }))).toEqual(['new'])
    expect(changes(check({ screen: 'ok' }), check({ screen: 'skipped' }))).toEqual(['new'])
    expect(changes(check({ camera: 'refused' }), check({ camera: 'ok' }))).toEqual(['new'])
  })

  it('is better, worse or the same by what works', () => {
    const before = check({ screen: 'ok', sound: 'not-ok', network: 'ok' })
    expect(changes(check({ screen: 'not-ok', sound: 'ok', network: 'ok' }), before)).toEqual([
      'worse',
      'better',
      'same',
    ])
  })

  it('counts the keys that do not answer', () => {
    expect(changes(keys('KeyA', 'KeyB'), keys('KeyA'))).toEqual(['worse'])
    expect(changes(keys('KeyA'), keys('KeyA', 'KeyB'))).toEqual(['better'])
    expect(changes(keys('KeyA'), keys('KeyB'))).toEqual(['same'])
    expect(changes(keys('KeyA'), keys())).toEqual(['same'])
  })
})

it('remembers the last ten', () => {
  const all = Array.from({ length: 12 }, (_, day) => check({}, { finishedAt: new Date(now + day).toISOString() }))
  const kept = all.reduce<SelfCheck[]>(withCheck, [])
  expect(kept).toEqual(all.slice(2))
})

it('suggests a ticket about the first thing that does not work', () => {
  expect(categoryOf(check({ keyboard: 'ok', camera: 'not-ok', charger: 'not-ok' }))).toBe('sound')
  expect(categoryOf(check({ keyboard: 'ok', camera: 'refused' }))).toBeUndefined()
})

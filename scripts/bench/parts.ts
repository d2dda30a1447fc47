import { InvalidArgumentError } from 'commander'
import { canHavePrivatePolicy } from '../browser/policy-launcher.ts'
import { benchCompile } from './compile-bench.ts'
import { benchDesk } from './desk-bench.ts'
import { benchExtension } from './extension-bench.ts'
import type { Section } from './figure.ts'
import { benchIdle } from './idle-bench.ts'
import { benchPopup } from './popup-bench.ts'
import { benchShape } from './shape-bench.ts'
import { atWork, type Workplace } from './workplace.ts'

/** A part of the benchmark that can be run by itself. */
export interface Part {
  measure: (workplace: Workplace) => Promise<Section>
  /** Minutes after which it is given up: it hangs. */
  mostMinutes: number
  /** Whether it starts browsers under a policy of their own, which Linux alone can give them. */
  needsPrivatePolicy: boolean
}

export const partNames = ['shape', 'popup', 'extension', 'desk', 'compile', 'idle'] as const
export type PartName = (typeof partNames)[number]

/** Thrown where a part is not there, can't be measured on this machine, or hangs; the message says what to do. */
export class PartNotMeasured extends Error {
  override name = 'PartNotMeasured'
}

/** The parts, the idle one for so many minutes. */
export function partsOf(idleMinutes: number): Record<PartName, Part> {
  return {
    shape: { measure: benchShape, mostMinutes: 45, needsPrivatePolicy: true },
    popup: { measure: benchPopup, mostMinutes: 20, needsPrivatePolicy: true },
    extension: { measure: benchExtension, mostMinutes: 15, needsPrivatePolicy: true },
    desk: { measure: benchDesk, mostMinutes: 10, needsPrivatePolicy: false },
    compile: { measure: benchCompile, mostMinutes: 5, needsPrivatePolicy: false },
    idle: {
      measure: (workplace) => benchIdle(idleMinutes, workplace),
      mostMinutes: Math.max(idleMinutes, 80) + 20,
      needsPrivatePolicy: true,
    },
  }
}

/** Reads the names of parts; none of them means all. @throws PartNotMeasured naming those that there are. */
export function chosenParts(names: readonly string[]): PartName[] {
  const unknown = names.filter((name) => !partNames.some((known) => known === name))
  if (unknown.length > 0)
    throw new PartNotMeasured(`There is no part ${unknown.join(', ')}. The parts are ${partNames.join(', ')}.`)
  return partNames.filter((name) => names.length === 0 || names.includes(name))
}

/** Reads --idle-minutes. @throws InvalidArgumentError. */
export function minutesOf(text: string): number {
  const minutes = Number(text)
  if (/^\d+$/.test(text) && minutes >= 60 && minutes <= 1440) return minutes
  throw new InvalidArgumentError('Give whole minutes from 60, in which two check-ins fall, to 1440.')
}

/** @throws PartNotMeasured where this machine can't do what the part needs. */
export function checkPossible(name: PartName, { needsPrivatePolicy }: Pick<Part, 'needsPrivatePolicy'>): void {
  if (needsPrivatePolicy && !canHavePrivatePolicy())
    throw new PartNotMeasured(
      `The part ${name} starts browsers with a policy of their own, which needs Linux. ` +
        'Measure the others: npm run bench -- desk compile',
    )
}

/**
 * Measures one part, in a folder of its own.
 * @throws PartNotMeasured where it takes longer than it ever should.
 */
export async function measurePart(
  name: PartName,
  { measure, mostMinutes }: Part,
  stop: AbortSignal,
  say: Workplace['say'],
): Promise<Section> {
  const tooLong = AbortSignal.timeout(mostMinutes * 60_000)
  try {
    return await atWork(AbortSignal.any([stop, tooLong]), say, measure)
  } catch (error) {
    if (stop.aborted || !tooLong.aborted) throw error
    const remedy = 'Try again on a machine with less to do, or measure another part.'
    throw new PartNotMeasured(`The part ${name} was given up after ${mostMinutes} minutes. ${remedy}`, { cause: error })
  }
}

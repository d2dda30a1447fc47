import * as z from 'zod/mini'

function whole(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most))
}

/** So that each finding can end: none begins where the best figure, with the slack on it, would still be within it. */
const mebibytes = whole(1, 65_536)
const memoryPercent = whole(11, 100)
const restarts = whole(2, 100)
const batteryPercent = whole(1, 90)
const celsius = whole(40, 120)

/** From where on a device's figures are watched and acted on, each setting in the unit of its name. */
export const limitShape = {
  freeDiskWatchMebibytes: mebibytes,
  freeDiskActMebibytes: mebibytes,
  /** Share of a day's reports in which less than a tenth of the memory was free. */
  memoryShortageWatchPercent: memoryPercent,
  memoryShortageActPercent: memoryPercent,
  /** In 24 hours. */
  restartsWatchPerDay: restarts,
  restartsActPerDay: restarts,
  /** While it does not charge. */
  batteryWatchPercent: batteryPercent,
  batteryActPercent: batteryPercent,
  /** Where the model's own heat is not known. */
  heatWatchCelsius: celsius,
  heatActCelsius: celsius,
}

type Name = keyof typeof limitShape
export type LimitSettings = Record<Name, number>

/** One limit: its two settings, which way is worse, and what its figure is counted in. */
interface LimitRow {
  watch: Name
  act: Name
  worse: 'less' | 'more'
  /** How many of the setting's unit one of the figure's is. */
  per: number
  /** In the figure's unit. */
  slack: number
}

const mebibyte = 2 ** 20

/** The limits that a device is judged by. The slack is Fadder's own: it says nothing of what is grave. */
export const limitRows = {
  /** Bytes. */
  freeDisk: {
    watch: 'freeDiskWatchMebibytes',
    act: 'freeDiskActMebibytes',
    worse: 'less',
    per: 1 / mebibyte,
    slack: 256 * mebibyte,
  },
  /** A share. */
  shortOfMemory: {
    watch: 'memoryShortageWatchPercent',
    act: 'memoryShortageActPercent',
    worse: 'more',
    per: 100,
    slack: 0.1,
  },
  restarts: { watch: 'restartsWatchPerDay', act: 'restartsActPerDay', worse: 'more', per: 1, slack: 1 },
  battery: { watch: 'batteryWatchPercent', act: 'batteryActPercent', worse: 'less', per: 1, slack: 3 },
  celsius: { watch: 'heatWatchCelsius', act: 'heatActCelsius', worse: 'more', per: 1, slack: 5 },
} as const satisfies Record<string, LimitRow>

/** Whether what must be acted on is worse than what is watched. */
export function inOrder(worse: LimitRow['worse'], watch: number, act: number): boolean {
  return worse === 'less' ? act < watch : act > watch
}

/**
 * Refuses limits of which `act` is not the worse. Which way is worse is told by the two numbers themselves
 * (graded.ts): turned round, every sound device would be a grave case.
 */
export const limitOrder = z.check<LimitSettings>(({ value, issues }) => {
  for (const { watch, act, worse } of Object.values(limitRows))
    if (!inOrder(worse, value[watch], value[act]))
      issues.push({ code: 'custom', path: [act], input: value[act], message: `not worse than ${watch}` })
})

/** What holds where policy is older than these settings. */
export const defaultLimitSettings: LimitSettings = {
  freeDiskWatchMebibytes: 2048,
  freeDiskActMebibytes: 512,
  memoryShortageWatchPercent: 25,
  memoryShortageActPercent: 60,
  restartsWatchPerDay: 3,
  restartsActPerDay: 6,
  batteryWatchPercent: 15,
  batteryActPercent: 5,
  heatWatchCelsius: 90,
  heatActCelsius: 100,
}

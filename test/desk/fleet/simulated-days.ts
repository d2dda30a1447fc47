import type { SeriesReading } from '../../../desk/core/fleet/summary.ts'
import type { Chance } from '../../../scripts/fleet/snapshots.ts'
import { baseLevelCheckInMinutes } from './base-level-pace.ts'
import { bell } from './simulated-fleet.ts'

/** How a device is used, and what is wrong with it. */
export interface Habits {
  /** Percent an hour while awake. */
  drain: number
  /** Degrees at rest. */
  celsius: number
  /** Share of readings with a poor network, at school and at home. */
  poorLink: number
  poorAtHome: number
  /** Share of school days on which the pupil is away. */
  absence: number
  /** The day of the four weeks after which it lies in a locker. */
  lastDay: number | undefined
}

const dayMs = 86_400_000
/** What a pupil does, and what it does to the device, changes by the quarter of an hour; what is read of it is the beat's. */
const stepMs = 900_000
const stepMinutes = stepMs / 60_000
const days = 28

interface State {
  battery: number
  charging: boolean
  awakeSeconds: number
}

/** Weekends, and two days off in the third week. */
function isSchoolDay(day: number, midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay()
  return weekday !== 0 && weekday !== 6 && day !== 17 && day !== 18
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** A quarter of an hour awake: what it takes of the battery, and what is read at its end. */
function quarter(state: State, habits: Habits, chance: Chance, at: number, intensity: number): SeriesReading {
  const load = within(intensity + 0.2 * bell(chance), 0.05, 1)
  state.awakeSeconds += 885
  if (state.charging) state.battery = Math.min(100, state.battery + 10)
  else state.battery = Math.max(1, state.battery - (habits.drain / 4) * (0.6 + 0.8 * load))
  const home = new Date(at).getUTCHours() >= 15
  const poor = chance() < (home ? habits.poorAtHome : habits.poorLink)
  const reading: SeriesReading = {
    takenAt: at,
    awakeSeconds: state.awakeSeconds,
    availableShare: within(0.45 - 0.3 * load + 0.05 * bell(chance), 0.02, 0.9),
    batteryPercent: Math.round(state.battery),
    charging: state.charging,
    celsius: Math.round(habits.celsius + 15 * load + 3 * bell(chance)),
    linkClass: poor && chance() < 0.5 ? '3g' : '4g',
    linkRttMs: poor ? 25 * Math.round(12 + 20 * chance()) : 25 * Math.round(2 + 5 * chance()),
    offlineMinutes: poor && chance() < 0.1 ? 15 : 0,
  }
  if (state.battery < 12) state.charging = true
  else if (state.battery > 90 || chance() < 0.2) state.charging = false
  return reading
}

/** When a device checks in: so many minutes apart, at a place of its own in them. */
interface Beat {
  minutes: number
  phase: number
}

/** Whether a check-in falls into a step of the day. */
function isDue(step: number, { minutes, phase }: Beat): boolean {
  return (step * stepMinutes + phase * minutes) % minutes < stepMinutes
}

/** From eight to about two in lessons, with the lid shut now and then, and some evenings at home. */
function* schoolDay(habits: Habits, chance: Chance, midnight: number, beat: Beat): Generator<SeriesReading> {
  // Charged at night, mostly; restarted, mostly.
  const battery = chance() < 0.85 ? 100 : 50 + 40 * chance()
  const state: State = { battery, charging: false, awakeSeconds: Math.floor(600 * chance()) }
  const intensity = within(0.35 + 0.12 * bell(chance), 0.1, 0.9)
  const evening = chance() < 0.4 ? 4 : 0
  for (let step = 28; step < 52 + evening * 4; step += 1) {
    const between = step >= 52 && step < 64
    if (between || chance() < 0.2) continue
    const jitter = Math.floor(60_000 * chance())
    const reading = quarter(state, habits, chance, midnight + step * stepMs + jitter, intensity)
    if (isDue(step, beat)) yield reading
  }
}

/** The four weeks before `end` of one device, oldest first. @param phase its place in the period, 0 up to, not including, 1. */
export function simulatedDays(habits: Habits, chance: Chance, end: number, phase: number): SeriesReading[] {
  const beat = { minutes: baseLevelCheckInMinutes, phase }
  const first = Math.floor(end / dayMs) - days
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const midnight = (first + day) * dayMs
    const away = chance() < habits.absence || (habits.lastDay !== undefined && day > habits.lastDay)
    return away || !isSchoolDay(day, midnight) ? [] : [...schoolDay(habits, chance, midnight, beat)]
  })
}

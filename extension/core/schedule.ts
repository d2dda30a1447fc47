import type { Span } from './kept.ts'

/** An alarm that fires this much too late was missed: the device slept or was off, and has just woken. */
const missedAfterMs = 60_000

/** The longest quiet that settings can ask for, in ms: one that would last longer is a clock that was set back. */
const longestQuietMs = 600_000

/** What the network's time corrects a clock by without anybody having set it. */
const correctionMs = 60_000

/** What the browser may round an alarm by. */
const driftMs = 1000

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** What Chromium can't go below: an alarm set nearer than this still waits so long. */
const shortestAlarmMs = 30_000

/**
 * Where in any common period an instance has its place: 0 up to, not including, 1. The same for the
 * same instance always, and evenly spread over a fleet (FNV-1a over the id).
 */
export function phaseOf(instance: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < instance.length; index += 1)
    hash = Math.imul(hash ^ instance.charCodeAt(index), 0x01000193) >>> 0
  // FNV's high bits mix poorly on short texts; one round of murmur's finalizer spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** The first moment (ms since 1970), not before `earliest`, at which an instance's check-in falls. */
export function nextSlot(earliest: number, periodMs: number, phase: number): number {
  const offset = Math.floor(phase * periodMs)
  return Math.ceil((earliest - offset) / periodMs) * periodMs + offset
}

/** Whether an alarm comes from before a sleep, so that every lid that opens now hears it at once. */
export function wasMissed(scheduledFor: number, now: number): boolean {
  return now - scheduledFor > missedAfterMs
}

/** Whether the quiet after the browser's start still lasts. */
export function isQuiet(quietUntil: number | undefined, now: number): boolean {
  const rest = (quietUntil ?? 0) - now
  return rest > 0 && rest <= longestQuietMs
}

/** Whether a stretch of time still lasts. Before it began the clock has been set back since, by who knows how much: it is over. */
export function lasts(span: Span | undefined, now: number): boolean {
  return span !== undefined && span.since - correctionMs <= now && now < span.until
}

/** Whether an alarm rang on the instance's beat: else it was set under another period, or has drifted. */
export function isOnBeat(scheduledFor: number, periodMs: number, phase: number): boolean {
  return nextSlot(scheduledFor - driftMs, periodMs, phase) <= scheduledFor + driftMs
}

/** A moment by the wall clock, in ms since 1970, and the time that the device had been awake by then, in seconds. */
export interface Moment {
  at: number
  awakeSeconds: number | undefined
}

/**
 * Whether the device has slept, or was off, since an earlier moment: the wall clock has run further than
 * the time awake. The CPU's counters leave out some 2 % of that time, so a twentieth of it, and a minute,
 * are no sleep. Where the counters are not to be had, it has not.
 */
export function hasSlept(before: Moment, now: Moment): boolean {
  if (before.awakeSeconds === undefined || now.awakeSeconds === undefined) return false
  const awake = now.awakeSeconds - before.awakeSeconds
  const elapsed = (now.at - before.at) / 1000
  return awake < 0 || elapsed - awake > 60 + elapsed / 20
}

/**
 * Seconds awake that can lie between two samples of a profile in use: a slot missed in sleep or in the quiet after it, and
 * the one after that.
 */
export function longestBetweenSamples(settings: { checkInMinutes: number; quietSeconds: number }): number {
  return 2 * 60 * settings.checkInMinutes + settings.quietSeconds
}

/** Milliseconds that a device which has just woken leaves the network alone; 0 where the settings want no quiet. */
export function wakingDelay(quietSeconds: number): number {
  return quietSeconds === 0 ? 0 : Math.max(shortestAlarmMs, quietSeconds * 1000)
}

/** Milliseconds that an instance waits before it tells what all of its fleet would tell at once. */
export function settlingDelay(spreadSeconds: number, phase: number): number {
  const delay = Math.floor(spreadSeconds * phase * 1000)
  return delay === 0 ? 0 : Math.max(shortestAlarmMs, delay)
}

/** Whether an alarm is set, for no later than `longest` (ms) from now: a later one is from before the clock was set back. */
export function isSetWithin(scheduledFor: number | undefined, now: number, longest: number): boolean {
  return scheduledFor !== undefined && scheduledFor - now <= longest
}

/** The longest that {@link retryDelay} makes a pupil's ticket wait, in ms. */
export const longestRetryMs = hourMs

/**
 * Milliseconds until a failed send of a ticket is tried again: a minute, doubled each time, at the most
 * a quarter of an hour, or later where the desk asked for it; spread by up to a fifth. Never over an hour.
 */
export function retryDelay(failures: number, retryAfterSeconds: number | undefined, random: number): number {
  const backOff = Math.min(60_000 * 2 ** Math.max(0, failures - 1), 900_000)
  return Math.min(longestRetryMs, Math.ceil(Math.max(backOff, (retryAfterSeconds ?? 0) * 1000) * (1 + random / 5)))
}

/**
 * Milliseconds for which check-ins rest when so many in a row have failed: a period, doubled each time, at
 * the most an hour (or a period that is longer); of that at least half, so that a fleet which lost its desk
 * together does not come back together. The next slot after it is the next try.
 */
export function checkInPause(failures: number, periodMs: number, random: number): number {
  const longest = Math.min(periodMs * 2 ** Math.min(20, Math.max(0, failures - 1)), Math.max(periodMs, hourMs))
  return Math.floor(longest * (0.5 + random / 2))
}

/** Milliseconds that a desk has asked check-ins to wait: never less, spread by up to a fifth; at the most a day. */
export function wishedPause(retryAfterSeconds: number, random: number): number {
  return Math.min(dayMs, Math.ceil(retryAfterSeconds * 1000 * (1 + random / 5)))
}

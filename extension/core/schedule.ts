/** An alarm that fires this much too late was missed: the device slept or was off, and has just woken. */
const missedAfterMs = 60_000

/** The longest quiet that settings can ask for, in ms: one that would last longer is a clock that was set back. */
const longestQuietMs = 600_000

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

/** Milliseconds that a device which has just woken leaves the network alone; 0 where the settings want no quiet. */
export function wakingDelay(quietSeconds: number): number {
  return quietSeconds === 0 ? 0 : Math.max(shortestAlarmMs, quietSeconds * 1000)
}

/** Milliseconds that an instance waits before it tells what all of its fleet would tell at once. */
export function settlingDelay(spreadSeconds: number, phase: number): number {
  const delay = Math.floor(spreadSeconds * phase * 1000)
  return delay === 0 ? 0 : Math.max(shortestAlarmMs, delay)
}

/**
 * Milliseconds until a failed send of a ticket is tried again: a minute, doubled each time, at the most
 * a quarter of an hour, or later where the desk asked for it; spread by up to a fifth.
 */
export function retryDelay(failures: number, retryAfterSeconds: number | undefined, random: number): number {
  const backOff = Math.min(60_000 * 2 ** Math.max(0, failures - 1), 900_000)
  return Math.ceil(Math.max(backOff, (retryAfterSeconds ?? 0) * 1000) * (1 + random / 5))
}

import type { SeriesReading } from './summary.ts'

type BatteryReading = Pick<SeriesReading, 'takenAt' | 'awakeSeconds' | 'batteryPercent' | 'charging'>

/** A discharge of less tells little: the level comes in steps of one. */
const fewestPoints = 10

/** Readings further apart than this may have a charge between them. */
const longestGapSeconds = 2700

interface Step {
  points: number
  seconds: number
}

/**
 * From one reading to the next on battery: points lost and seconds awake. `pause` where the device slept
 * between them, so that the drop is not of its use; `end` where the discharge is over.
 */
function step(from: BatteryReading, to: BatteryReading): Step | 'pause' | 'end' {
  if (from.charging !== false || to.charging !== false) return 'end'
  if (from.batteryPercent === null || to.batteryPercent === null) return 'end'
  const points = from.batteryPercent - to.batteryPercent
  if (points < 0) return 'end'
  if (from.awakeSeconds === null || to.awakeSeconds === null) return 'end'
  const seconds = to.awakeSeconds - from.awakeSeconds
  const elapsed = (to.takenAt - from.takenAt) / 1000
  // A counter that fell is a restart; one that ran slower than the clock, a sleep.
  return seconds <= 0 || elapsed > longestGapSeconds || seconds < 0.8 * elapsed ? 'pause' : { points, seconds }
}

/** Percent an hour of each discharge of at least ten points while the device was awake. @param readings oldest first. */
export function dischargeRates(readings: readonly BatteryReading[]): number[] {
  const rates: number[] = []
  let points = 0
  let seconds = 0
  function close(): void {
    if (points >= fewestPoints) rates.push((points * 3600) / seconds)
    points = 0
    seconds = 0
  }
  let before: BatteryReading | undefined
  for (const reading of readings) {
    const moved = before ? step(before, reading) : 'end'
    before = reading
    if (moved === 'end') close()
    else if (moved !== 'pause') {
      points += moved.points
      seconds += moved.seconds
    }
  }
  close()
  return rates
}

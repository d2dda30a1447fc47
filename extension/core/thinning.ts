/** A snapshot that waits, as much of it as thinning asks for. */
export interface Sample {
  /** When it was taken, in ms since 1970, by the clock of that moment. */
  takenAt: number
  /** Whether it shows more than how the device fared; such a one never goes. */
  event: boolean
}

/** What thinning leaves no gap wider than, while there is anything else to thin. */
const widestGapMs = 86_400_000

/** Every other of the first `count`, never the first nor the last of all, and none whose going would leave a day without one. */
function everyOther<Waiting extends Sample>(samples: readonly Waiting[], count: number): Waiting[] {
  const going: Waiting[] = []
  for (let index = 1; index < count; index += 1) {
    const [before, sample, after] = [samples[index - 1], samples[index], samples[index + 1]]
    if (!before || !sample || !after || sample.event || before === going.at(-1)) continue
    // A clock that was set makes a gap look wide either way; then that one stays a while longer.
    if (Math.abs(after.takenAt - before.takenAt) <= widestGapMs) going.push(sample)
  }
  return going
}

/**
 * Which samples, given oldest first, go so that others have room: every other of the oldest half, so
 * that the picture grows coarser with age and no day is without one. Where that half is as coarse as it
 * may become, every other of all; and where nothing else is left, the oldest. Empty where all are events.
 */
export function thinned<Waiting extends Sample>(samples: readonly Waiting[]): Waiting[] {
  const ofOldestHalf = everyOther(samples, Math.ceil(samples.length / 2))
  if (ofOldestHalf.length > 0) return ofOldestHalf
  const ofAll = everyOther(samples, samples.length)
  return ofAll.length > 0 ? ofAll : samples.filter(({ event }) => !event).slice(0, 1)
}

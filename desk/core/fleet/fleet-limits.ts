import type { Limits } from '../../../contract/thresholds.ts'

/** The limits of what is found beside other devices, each in the unit of its figure. */
export const defaultFleetLimits = {
  /** How many times the model's own drain; the low end of the device's interval is held against it. */
  batteryRatio: { watch: 1.35, act: 1.7, slack: 0.1 },
  /**
   * Share of a week's readings above the degrees that a usual device of the model passes in a twentieth of them; the low
   * end of its interval counts.
   */
  hotShare: { watch: 0.45, act: 0.6, slack: 0.2 },
  /** Degrees that a model's 95th percentile lies above the other models'. */
  modelDegrees: { watch: 12, act: 20, slack: 3 },
  /** Share of a school's devices with a poor network; the low end of its interval counts. */
  poorDevices: { watch: 0.3, act: 0.6, slack: 0.1 },
  /** Share of one device's readings with a poor network, where its school's are good. */
  poorReadings: { watch: 0.4, act: 0.7, slack: 0.15 },
  /** Releases (milestones) behind the newest that several devices run. */
  releasesBehind: { watch: 2, act: 6, slack: 0 },
  /** Days until the model's last update. */
  supportDays: { watch: 365, act: 90, slack: 0 },
  /** Days on which others were seen. */
  silentDays: { watch: 7, act: 15, slack: 0 },
} as const satisfies Record<string, Limits>

export type FleetLimits = Record<keyof typeof defaultFleetLimits, Limits>

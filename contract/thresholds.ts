/**
 * From where on a figure is watched and acted on, and how far it must come back before that ends. Where
 * `act` is below `watch`, less is worse.
 */
export interface Limits {
  watch: number
  act: number
  /** A finding that is on goes off only when the figure is better than its limit by this much. */
  slack: number
}

const gibibyte = 2 ** 30

/** The limits that hold where nobody has set others, each in the unit of its figure. */
export const defaultLimits = {
  /** Bytes. */
  freeDisk: { watch: 2 * gibibyte, act: 0.5 * gibibyte, slack: 0.25 * gibibyte },
  /** Share of a day's reports in which less than a tenth of the memory was free. */
  shortOfMemory: { watch: 0.25, act: 0.6, slack: 0.1 },
  /** In 24 hours. */
  restarts: { watch: 3, act: 6, slack: 1 },
  /** Percent, while it does not charge. */
  battery: { watch: 15, act: 5, slack: 3 },
  /** Degrees Celsius, where the model's own heat is not known. */
  celsius: { watch: 90, act: 100, slack: 5 },
} as const satisfies Record<string, Limits>

export type DeviceLimits = Record<keyof typeof defaultLimits, Limits>

import { defaultLimitSettings, limitRows, type LimitSettings } from './limit-settings.ts'

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

/** Each limit in the unit of its figure, as `limitRows` says. */
export type DeviceLimits = Record<keyof typeof limitRows, Limits>

/** The limits that a unit's settings come to; on the device and at the desk alike. */
export function deviceLimits(settings: LimitSettings): DeviceLimits {
  const limits = ({ watch, act, per, slack }: (typeof limitRows)[keyof typeof limitRows]): Limits => ({
    watch: settings[watch] / per,
    act: settings[act] / per,
    slack,
  })
  const { freeDisk, shortOfMemory, restarts, battery, celsius } = limitRows
  return {
    freeDisk: limits(freeDisk),
    shortOfMemory: limits(shortOfMemory),
    restarts: limits(restarts),
    battery: limits(battery),
    celsius: limits(celsius),
  }
}

/** The limits that hold where no plan says others. */
export const defaultLimits = deviceLimits(defaultLimitSettings)

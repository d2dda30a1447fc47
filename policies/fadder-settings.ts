import * as z from 'zod'
import type { limitRows } from '../contract/limit-settings.ts'
import { Settings } from '../contract/settings.ts'
import type { Json } from './json.ts'
import { PlannedSelfHelp } from './own-steps.ts'

const { activeOn, checkInMinutes, quietSeconds, spreadSeconds, freeText, networkAddresses } = Settings.shape
const { screenshots, languages, adaptedMode } = Settings.shape
const {
  freeDiskWatchMebibytes,
  memoryShortageWatchPercent,
  restartsWatchPerDay,
  batteryWatchPercent,
  heatWatchCelsius,
} = Settings.shape

/**
 * Two settings of the extension are one of the plan: they have one reason and are inherited together, so that no
 * unit is left with one of its own and one that does not go with it.
 */
function limit(each: z.core.$ZodType<number>) {
  return z.strictObject({ watch: each, act: each })
}

/** Fadder's own settings that a plan decides; the contract's others are the compiler's to fill in. */
export const PlannedSettings = z.strictObject({
  activeOn,
  checkInMinutes,
  quietSeconds,
  spreadSeconds,
  freeText,
  networkAddresses,
  screenshots,
  languages,
  adaptedMode,
  selfHelp: PlannedSelfHelp,
  freeDiskMebibytes: limit(freeDiskWatchMebibytes),
  memoryShortagePercent: limit(memoryShortageWatchPercent),
  restartsPerDay: limit(restartsWatchPerDay),
  batteryPercent: limit(batteryWatchPercent),
  heatCelsius: limit(heatWatchCelsius),
})
export type PlannedSettings = z.infer<typeof PlannedSettings>

/** What each of them must be, by its name. */
export const plannedSettings: ReadonlyMap<string, z.core.$ZodType> = new Map(Object.entries(PlannedSettings.shape))

/** What one of them can be, where the kind of its value does not say it. */
export const plannedExamples: ReadonlyMap<string, Json> = new Map([
  ['selfHelp', { network: { sv: '1. Flytta dig närmare dörren.' } }],
])

/** Which limit of the contract each is that has one. */
export const plannedLimits: ReadonlyMap<string, keyof typeof limitRows> = new Map([
  ['freeDiskMebibytes', 'freeDisk'],
  ['memoryShortagePercent', 'shortOfMemory'],
  ['restartsPerDay', 'restarts'],
  ['batteryPercent', 'battery'],
  ['heatCelsius', 'celsius'],
])

import * as z from 'zod'
import { Settings } from '../contract/settings.ts'

const { activeOn, checkInMinutes, quietSeconds, spreadSeconds, freeText, networkAddresses } = Settings.shape

/** Fadder's own settings that a plan decides; the contract's others are the compiler's to fill in. */
export const PlannedSettings = z.strictObject({
  activeOn,
  checkInMinutes,
  quietSeconds,
  spreadSeconds,
  freeText,
  networkAddresses,
})
export type PlannedSettings = z.infer<typeof PlannedSettings>

/** What each of them must be, by its name. */
export const plannedSettings: ReadonlyMap<string, z.core.$ZodType> = new Map(Object.entries(PlannedSettings.shape))

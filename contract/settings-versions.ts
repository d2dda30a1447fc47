import { defaultHelpSettings } from './help-settings.ts'
import { defaultLimitSettings } from './limit-settings.ts'
import { Settings } from './settings.ts'

/** The version that is written now. A new key of {@link Settings} needs the next one, and a line below. */
export const settingsVersion = 2

/** The keys that each version brought after the first, and what holds where policy is older. */
export const brought: readonly { version: number; defaults: Partial<Settings> }[] = [
  { version: 2, defaults: { ...defaultLimitSettings, ...defaultHelpSettings } },
]

/** What parsing an object with some of the settings came to. */
export type ReadSettings = ReturnType<typeof Settings.safeParse>

/**
 * Reads what policy wrote. A key that is newer than the policy takes its default; one that the policy's
 * own version has must be there. A policy that is newer than this code may have keys that are not known.
 *
 * A policy that has a key of some version is at least of that version, whatever it says: so a refused
 * `settingsVersion` is missed like any other. Only where it was refused together with every later key
 * does what is left look like an older policy.
 */
export function readSettings(raw: unknown): ReadSettings {
  if (typeof raw !== 'object' || raw === null) return Settings.safeParse(raw)
  const told = 'settingsVersion' in raw && typeof raw.settingsVersion === 'number' ? raw.settingsVersion : 1
  const seen = brought.filter(({ defaults }) => Object.keys(defaults).some((key) => key in raw))
  const version = Math.max(told, ...seen.map((each) => each.version))
  const newer = brought.filter((each) => each.version > version).map(({ defaults }) => defaults)
  return Settings.safeParse(Object.assign({}, version === 1 ? { settingsVersion: 1 } : {}, ...newer, raw))
}

/** Reads settings that this or an older extension has kept itself: nothing was refused of them, so what is missing is new. */
export function readKeptSettings(raw: unknown): ReadSettings {
  if (typeof raw !== 'object' || raw === null) return Settings.safeParse(raw)
  return Settings.safeParse(Object.assign({ settingsVersion: 1 }, ...brought.map(({ defaults }) => defaults), raw))
}

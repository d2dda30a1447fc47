import type { SettingProblem } from '../../contract/check-in.ts'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import type { Settings } from '../../contract/settings.ts'
import { readSettings, type ReadSettings } from '../../contract/settings-versions.ts'

/**
 * Where the extension stands with its settings.
 * - `waiting`: managed storage is still empty. It always is at first, for some seconds: not an error.
 * - `invalid`: policy wrote something that can't be used; `settings` are the last that could, if any.
 * - `dormant`: all is well, but the settings don't name this operating system.
 */
export type SettingsState =
  | { kind: 'waiting' }
  | { kind: 'invalid'; problems: SettingProblem[]; settings: Settings | undefined }
  | { kind: 'dormant'; settings: Settings }
  | { kind: 'in-force'; settings: Settings }

function isEmpty(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0
}

function problemsOf(raw: unknown, { error }: Extract<ReadSettings, { success: false }>): SettingProblem[] {
  const given = typeof raw === 'object' && raw !== null ? Object.keys(raw) : []
  return error.issues.map((issue) => {
    const key = String(issue.path[0] ?? '')
    // Chromium drops a value that breaks the managed schema, so a missing key is mostly a refused one.
    const problem = given.includes(key) ? `unusable (${issue.code})` : 'missing, or refused by the browser'
    return { key, problem }
  })
}

/** Judges what managed storage holds. `lastGood` keeps a device reachable while its settings are broken. */
export function settingsState(
  raw: unknown,
  lastGood: Settings | undefined,
  os: OperatingSystem | undefined,
): SettingsState {
  if (isEmpty(raw)) return { kind: 'waiting' }
  const read = readSettings(raw)
  const settings = read.success ? read.data : lastGood
  if (settings && !(os && settings.activeOn.includes(os))) return { kind: 'dormant', settings }
  return read.success
    ? { kind: 'in-force', settings: read.data }
    : { kind: 'invalid', problems: problemsOf(raw, read), settings }
}

import { bookmarksMessage, type ApiMapping, type DurationUnit } from '../catalogue/api-mapping.ts'
import type { Given } from '../given.ts'
import { isJsonObject, type Json } from '../json.ts'
import { managedConfiguration } from './extension-configuration.ts'

/** The fields of one schema, for the unit itself or for one app in it. */
export interface ApiWrite {
  schema: string
  /** The app's key, `chrome:` and its id; absent for what holds for the unit. */
  app?: string
  fields: Record<string, Json>
  /** By field, the word that Google has for "not set", where it has one. */
  unset?: Record<string, string>
}

/** Something of a unit that the requests do not carry: what must be set by hand, and why. */
export interface LeftOut {
  policy: string
  value: Json
  why: string
}

/** Everything that a unit has, in the API's terms; not yet what differs from its parent. */
export interface ApiState {
  writes: ReadonlyMap<string, ApiWrite>
  leftOut: LeftOut[]
}

const installModes: Record<string, string> = {
  blocked: 'BLOCKED',
  allowed: 'ALLOWED',
  removed: 'REMOVE',
  force_installed: 'FORCED',
  'force_installed force_pinned': 'FORCED_AND_PIN_TO_TOOLBAR',
  normal_installed: 'NORMAL',
  'normal_installed force_pinned': 'NORMAL_AND_PIN_TO_TOOLBAR',
}

const telemetrySchema = 'chrome.devices.EnableGranularDeviceTelemetryReporting'

/** Gathers writes: fields of one schema and app come together, since a batch names each but once. */
class Gathered {
  readonly writes = new Map<string, ApiWrite>()
  readonly leftOut: LeftOut[] = []

  set(schema: string, fields: Record<string, Json>, app?: string): void {
    const key = `${app ?? ''} ${schema}`
    const before = this.writes.get(key)
    this.writes.set(key, {
      ...before,
      schema,
      fields: { ...before?.fields, ...fields },
      ...(app === undefined ? {} : { app }),
    })
  }

  /** A field that Google can be told to leave unset, by the word for it. */
  canUnset(schema: string, field: string, unset: string): void {
    const write = this.writes.get(` ${schema}`)
    if (write) this.writes.set(` ${schema}`, { ...write, unset: { ...write.unset, [field]: unset } })
  }

  /**
   * Telemetry is one list of what is reported: to name one entry is to switch off those not named. Where
   * none is on there is no list at all, since Google takes no empty field.
   */
  report(entry: string, on: boolean): void {
    const before = listOf(this.writes.get(` ${telemetrySchema}`)?.fields['reportTelemetryCustomAllowlist'])
    const reported = on ? [...before, entry] : before
    const behaviour = reported.length === 0 ? 'REPORTING_DISABLE_ALL' : 'REPORTING_CUSTOM_WITH_ALLOWLIST'
    this.set(telemetrySchema, {
      reportingTelemetryBehavior: `REPORTING_TELEMETRY_BEHAVIOR_ENUM_${behaviour}`,
      ...(reported.length === 0 ? {} : { reportTelemetryCustomAllowlist: reported }),
    })
  }

  leave(policy: string, value: Json, why: string): void {
    this.leftOut.push({ policy, value, why })
  }
}

/** What a unit is given, as the Chrome Policy API's schemas and fields. */
export function apiState(given: Given): ApiState {
  const gathered = new Gathered()
  for (const [name, value] of [...given.policies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const mapping = given.catalogue.get(name)?.api
    if (mapping) gather(gathered, name, mapping, value)
  }
  const managed = { managedConfiguration: managedConfiguration(given) }
  gathered.set('chrome.users.apps.ManagedConfiguration', managed, `chrome:${given.extensionId}`)
  return gathered
}

function gather(gathered: Gathered, name: string, mapping: ApiMapping, value: Json): void {
  switch (mapping.kind) {
    case 'field':
      return gathered.set(mapping.schema, { [mapping.field]: value })
    case 'listed': {
      const strange = listOf(value).find((entry) => !mapping.known.includes(textOf(entry)))
      if (strange !== undefined)
        return gathered.leave(name, value, `${mapping.schema} does not know ${textOf(strange)}; set it by hand.`)
      return gathered.set(mapping.schema, { [mapping.field]: value })
    }
    case 'comma-separated':
      return gathered.set(mapping.schema, { [mapping.field]: textOf(value).split(',') })
    case 'with-switch':
      return gathered.set(mapping.schema, { [mapping.switch]: true, [mapping.field]: value })
    case 'acknowledged': {
      const read = value === true ? { [mapping.acknowledgement]: true } : {}
      return gathered.set(mapping.schema, { [mapping.field]: value, ...read })
    }
    case 'duration':
      return gathered.set(mapping.schema, { [mapping.field]: { duration: seconds(value, mapping.unit) } })
    case 'long':
      return gathered.set(mapping.schema, { [mapping.field]: { value: textOf(value) } })
    case 'telemetry':
      return gathered.report(mapping.entry, value === true)
    case 'names': {
      const full = mapping.names[textOf(value)]
      if (full === undefined)
        return gathered.leave(name, value, `${mapping.schema} has no verified name for the value.`)
      gathered.set(mapping.schema, { [mapping.field]: full })
      if (mapping.unset !== undefined) gathered.canUnset(mapping.schema, mapping.field, mapping.unset)
      return
    }
    case 'bookmarks':
      return gathered.set(mapping.schema, { [mapping.field]: bookmarksMessage(value) })
    case 'allowed-apps':
      for (const id of listOf(value))
        gathered.set('chrome.users.apps.InstallType', { appInstallType: 'ALLOWED' }, `chrome:${textOf(id)}`)
      return
    case 'extension-settings':
      for (const [id, entry] of Object.entries(isJsonObject(value) ? value : {})) gatherExtension(gathered, id, entry)
      return
    case 'left-out':
      return gathered.leave(name, value, mapping.why)
  }
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

/** A time as Google writes it; it counts whole seconds, and part of one is rounded up. */
function seconds(value: Json, unit: DurationUnit): string {
  return `${Math.ceil(Number(value) / (unit === 'milliseconds' ? 1000 : 1))}s`
}

/** A value as the key that names it; lists and maps have none. */
function textOf(value: Json | undefined): string {
  return typeof value === 'object' ? '' : String(value ?? '')
}

/** One entry of ExtensionSettings; the API spreads it over several schemas. */
function gatherExtension(gathered: Gathered, id: string, entry: Json): void {
  const name = `ExtensionSettings.${id}`
  const byHand = 'It is not written to the Chrome Policy API; set it by hand in the Admin console.'
  if (id === '*') return gathered.leave(name, entry, byHand)
  if (!isJsonObject(entry)) return
  const { installation_mode: mode, toolbar_pin: pin, update_url: url, override_update_url: override, ...rest } = entry
  const app = `chrome:${id}`
  const type = installModes[`${textOf(mode)} ${textOf(pin)}`] ?? installModes[textOf(mode)]
  if (type !== undefined) gathered.set('chrome.users.apps.InstallType', { appInstallType: type }, app)
  if (url !== undefined) gathered.set('chrome.users.apps.AppInstallationUrl', { installationUrl: url }, app)
  if (override !== undefined)
    gathered.set('chrome.users.apps.OverrideInstallationUrl', { overrideInstallationUrl: override }, app)
  for (const [key, value] of Object.entries(rest)) gathered.leave(`${name}.${key}`, value, byHand)
}

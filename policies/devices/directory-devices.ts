import { DirectoryDevices, type DirectoryDevice } from '../../contract/directory-devices.ts'
import { UnitPath } from '../../contract/settings.ts'
import type { DeviceFinding } from './device-list.ts'
import type { DeviceRow } from './device-rows.ts'

/** A model whose devices do not have the same last day of updates, and how many have which. */
export interface DisagreeingModel {
  model: string
  /** The earliest first: it is the one that is taken for the model. */
  days: { day: string; devices: number }[]
}

/** Google's list as the desk is given it, and what somebody who hands it over should know. */
export interface DirectoryReading {
  list: DirectoryDevices
  findings: DeviceFinding[]
  disagreeing: DisagreeingModel[]
}

/**
 * The day of what Google's list says of the end of updates: `2029-06-01`, an instant, or milliseconds since
 * 1970. `none` where it says nothing: empty, 0, or GAM's `Never`.
 */
function dayOf(text: string): { day: string } | 'none' | 'unreadable' {
  const written = text.trim()
  if (written === '' || written === '0' || written.toLowerCase() === 'never') return 'none'
  if (/^\d{12,14}$/.test(written)) return { day: new Date(Number(written)).toISOString().slice(0, 10) }
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(written)?.[1]
  const at = day === undefined ? NaN : Date.parse(day)
  // Date.parse makes 2 March of 30 February.
  return day !== undefined && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? { day } : 'unreadable'
}

function deviceOf({ serialNumber, orgUnitPath, model, assetId }: DeviceRow, day: string | undefined): DirectoryDevice {
  return {
    serialNumber,
    unit: orgUnitPath,
    ...(model.trim() === '' ? {} : { model: model.trim() }),
    ...(assetId.trim() === '' ? {} : { assetId: assetId.trim() }),
    ...(day === undefined ? {} : { updatesUntil: day }),
  }
}

/** How many devices of each model have which day. */
function daysByModel(devices: readonly DirectoryDevice[]): DisagreeingModel[] {
  const byModel = Map.groupBy(devices, ({ model }) => model)
  return [...byModel].flatMap(([model, same]) => {
    const dated = same.flatMap(({ updatesUntil }) => (updatesUntil === undefined ? [] : [updatesUntil]))
    if (model === undefined || dated.length === 0) return []
    const days = [...Map.groupBy(dated, (day) => day)].map(([day, all]) => ({ day, devices: all.length }))
    return [{ model, days: days.toSorted((one, other) => (one.day < other.day ? -1 : 1)) }]
  })
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Takes of each device what the desk needs and nothing else. The same devices give the same list, in any order. */
export function directoryDevices(rows: readonly DeviceRow[]): DirectoryReading {
  const findings: DeviceFinding[] = []
  const wrong = (row: number, column: string, message: string, remedy: string) =>
    findings.push({ severity: 'error', row, column, message, remedy })
  const devices = rows.map((row) => {
    const until = dayOf(row.updatesUntil)
    if (until === 'unreadable')
      wrong(
        row.row,
        'autoUpdateThrough',
        'This is not a day.',
        'Write it like 2029-06-01, or as milliseconds since 1970, as Google and GAM do.',
      )
    if (!UnitPath.safeParse(row.orgUnitPath).success)
      wrong(row.row, 'orgUnitPath', 'No unit can have this path.', 'Write it as Google does: /Elever/7B.')
    return deviceOf(row, typeof until === 'object' ? until.day : undefined)
  })
  const dated = daysByModel(devices)
  const list: DirectoryDevices = {
    format: 'fadder-devices/1',
    devices: devices.toSorted((one, other) => byText(one.serialNumber, other.serialNumber)),
    models: dated
      .map(({ model, days }) => ({ model, updatesUntil: days[0]?.day ?? '' }))
      .toSorted((one, other) => byText(one.model, other.model)),
  }
  return { list, findings, disagreeing: dated.filter(({ days }) => days.length > 1) }
}

import { schoolOf, schoolLevel, segments } from '../../core/schools.ts'
import type { DeviceList, DeviceView, FindingView } from '../../core/board-api.ts'

export const deviceFilters = ['all', 'health', 'policy'] as const
export type DeviceFilter = (typeof deviceFilters)[number]

export interface UnitGroup {
  path: string
  name: string
  devices: DeviceView[]
}

export interface Tally {
  devices: number
  act: number
  watch: number
  /** Devices that are known not to have their unit's revision in force. */
  policy: number
}

export interface SchoolGroup {
  path: string
  name: string
  units: UnitGroup[]
  tally: Tally
  /** What is found of the school itself. */
  findings: FindingView[]
}

/** Letters without case and marks, so that `gronkulla` finds Grönkullaskolan. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether every word of the query is found in what names the device or its place. */
export function matchesQuery(device: DeviceView, query: string): boolean {
  const { serialNumber, assetId, manufacturer, model } = device.signals
  const hay = folded([device.name, device.unit, device.revision, serialNumber, assetId, manufacturer, model].join(' '))
  return folded(query)
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

export function passesFilter(device: DeviceView, filter: DeviceFilter): boolean {
  if (filter === 'health') return device.health === 'act' || device.health === 'watch'
  return filter === 'all' || device.policy === 'behind' || device.policy === 'invalid'
}

function tallyOf(devices: readonly DeviceView[]): Tally {
  const count = (is: (device: DeviceView) => boolean) => devices.filter(is).length
  return {
    devices: devices.length,
    act: count((device) => device.health === 'act'),
    watch: count((device) => device.health === 'watch'),
    policy: count((device) => passesFilter(device, 'policy')),
  }
}

/** Every device of a school carries what is found of the school. */
function schoolFindings(devices: readonly DeviceView[]): FindingView[] {
  const all = devices.flatMap(({ findings }) => findings.filter(({ about }) => about === 'school'))
  return [...new Map(all.map((finding) => [finding.code, finding])).values()]
}

/** The devices that pass, by school and unit, each level in the order that people count in (7B before 10A). */
export function groupDevices(list: DeviceList, query: string, filter: DeviceFilter): SchoolGroup[] {
  const order = new Intl.Collator('sv', { numeric: true }).compare
  const names = new Map(list.units.map((unit) => [unit.path, unit.name]))
  const nameOf = (path: string) => names.get(path) ?? segments(path).at(-1) ?? path
  const devices = list.devices.filter((device) => passesFilter(device, filter) && matchesQuery(device, query))
  const level = schoolLevel([...new Set([...names.keys(), ...list.devices.map((device) => device.unit)])])
  return [...Map.groupBy(devices, (device) => schoolOf(device.unit, level))]
    .map(([path, inSchool]) => ({
      path,
      name: nameOf(path),
      tally: tallyOf(inSchool),
      findings: schoolFindings(inSchool),
      units: [...Map.groupBy(inSchool, (device) => device.unit)]
        .map(([unit, inUnit]) => ({
          path: unit,
          name: nameOf(unit),
          devices: inUnit.toSorted((one, other) => order(one.name, other.name)),
        }))
        .toSorted((one, other) => order(one.path, other.path)),
    }))
    .toSorted((one, other) => order(one.name, other.name))
}

/** The schools of the register, in the order of their names. */
export function schoolsIn({ units }: Pick<DeviceList, 'units'>): { path: string; name: string }[] {
  const level = schoolLevel(units.map(({ path }) => path))
  return units
    .filter(({ path }) => segments(path).length === level)
    .map(({ path, name }) => ({ path, name }))
    .toSorted((one, other) => new Intl.Collator('sv', { numeric: true }).compare(one.name, other.name))
}

/** A unit's path as people read it: `Elever / Hagaskolan / 7B`. */
export function unitText(path: string): string {
  return segments(path).join(' / ') || '/'
}

/** A unit's path where space is short: from the school on, `Hagaskolan / F-3 / 1A`. */
export function shortUnit(path: string): string {
  const parts = segments(path)
  return (parts.length > 2 ? parts.slice(1) : parts).join(' / ') || '/'
}

import { devicesFromCsv } from './device-csv.ts'
import { devicesFromJson } from './device-json.ts'
import type { OnDevice } from './device-rows.ts'

/** Something about a list of devices that its reader should know: what, where in it, and what to do. */
export interface DeviceFinding {
  /** An error makes every number that rests on the list uncertain. */
  severity: 'error' | 'warning'
  /** The line of a CSV file, the number of the device in a JSON file, both from 1; absent for the whole list. */
  row?: number
  /** The header of the column, or the name of the field. */
  column?: string
  /** What is wrong, as a sentence. */
  message: string
  /** What to do, as a sentence. */
  remedy: string
}

/** How many devices each unit has. No serial number is kept. */
export interface DeviceList {
  /** By the unit's path, in the order of the file. */
  byUnit: ReadonlyMap<string, number>
  findings: DeviceFinding[]
}

/**
 * Reads a list of devices: CSV as the Admin console, GAM or a spreadsheet exports it, or JSON as the
 * Directory API answers.
 * @param text the file's whole text.
 * @param onDevice hears of each device that is counted; without it nothing but numbers is kept.
 */
export function readDeviceList(text: string, onDevice: OnDevice = () => {}): DeviceList {
  const start = text.replace(/^\uFEFF/, '')
  return /^\s*[[{]/.test(start) ? devicesFromJson(start, onDevice) : devicesFromCsv(start, onDevice)
}

import { samePathKey } from '../unit-path.ts'
import type { DeviceFinding, DeviceList } from './device-list.ts'

/** A device as a row of a file gives it; empty where the file says nothing. */
export interface DeviceRow {
  row: number
  serialNumber: string
  orgUnitPath: string
  /** What Google says of the device; `DEPROVISIONED` is one that the municipality has given up. */
  status: string
  model: string
  assetId: string
  /** When its updates end, as the file writes it. */
  updatesUntil: string
}

/** Hears of each device that is counted, with serial number and path tidied. */
export type OnDevice = (device: DeviceRow) => void

/** What the file calls the columns that matter, for its findings. */
export type ColumnNames = Record<'serialNumber' | 'orgUnitPath', string>

/** Counts the devices of a file row by row, each serial number once. */
export class DeviceTally {
  private readonly byUnit = new Map<string, number>()
  /** By serial number: the row that it was first seen in, and the unit there. */
  private readonly seen = new Map<string, { row: number; path: string }>()
  private readonly findings: DeviceFinding[] = []
  private readonly columns: ColumnNames
  private readonly onDevice: OnDevice
  private givenUp = 0

  constructor(columns: ColumnNames, onDevice: OnDevice) {
    this.columns = columns
    this.onDevice = onDevice
  }

  add(device: DeviceRow): void {
    const { row, serialNumber, orgUnitPath, status } = device
    if (status.trim().toUpperCase() === 'DEPROVISIONED') {
      this.givenUp += 1
      return
    }
    const serial = serialNumber.trim().toUpperCase()
    const path = tidied(orgUnitPath)
    if (serial === '') this.wrong(row, 'serialNumber', 'The row has no serial number.', 'Write it, or remove the row.')
    else if (path === '')
      this.wrong(row, 'orgUnitPath', 'The device has no organizational unit.', 'Write its path, such as /Elever/7B.')
    else if (!path.startsWith('/'))
      this.wrong(row, 'orgUnitPath', 'The path does not begin with a slash.', 'Write the whole path: /Elever/7B.')
    else this.count({ ...device, serialNumber: serial, orgUnitPath: path })
  }

  private count(device: DeviceRow): void {
    const { row, serialNumber: serial, orgUnitPath: path } = device
    const first = this.seen.get(serial)
    if (!first) {
      this.seen.set(serial, { row, path })
      this.byUnit.set(path, (this.byUnit.get(path) ?? 0) + 1)
      this.onDevice(device)
      return
    }
    const elsewhere = samePathKey(first.path) === samePathKey(path) ? '' : ` in ${first.path}, and here in ${path}`
    const message = `The serial number ${serial} stands already in row ${first.row}${elsewhere}; the device is counted once, there.`
    this.findings.push({
      severity: 'warning',
      row,
      column: this.columns.serialNumber,
      message,
      remedy: 'Remove one of the rows.',
    })
  }

  private wrong(row: number, column: keyof ColumnNames, message: string, remedy: string): void {
    const told = `${message} It is not counted.`
    this.findings.push({ severity: 'error', row, column: this.columns[column], message: told, remedy })
  }

  /** The list, once every row has been added. */
  list(): DeviceList {
    const findings = [...this.findings]
    if (this.givenUp > 0)
      findings.push({
        severity: 'warning',
        message: `Devices that Google calls deprovisioned: ${this.givenUp}. They are not counted.`,
        remedy: 'Nothing needs to be done, unless one of them is in use.',
      })
    if (findings.length === 0 && this.byUnit.size === 0)
      findings.push({ severity: 'error', message: 'The list has no devices.', remedy: 'Export it again.' })
    return { byUnit: this.byUnit, findings }
  }
}

/** A path without a slash at its end; `å` as one letter, since some systems write it as two. */
function tidied(path: string): string {
  const text = path.trim().normalize('NFC')
  return text.length > 1 ? text.replace(/\/+$/, '') : text
}

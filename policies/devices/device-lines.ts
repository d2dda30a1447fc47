import type { DeviceCounts } from './device-counts.ts'
import type { DeviceFinding } from './device-list.ts'

const most = 20

/** What is wrong with a list of devices, a line each, the gravest first; after twenty only their number. */
export function deviceLines(file: string, findings: readonly DeviceFinding[]): string[] {
  const gravest = findings.toSorted((a, b) => rank(a) - rank(b))
  const more = findings.length - most
  return [
    ...gravest.slice(0, most).map((finding) => lineOf(file, finding)),
    ...(more > 0 ? [`${file}: ${more} more like these.`] : []),
  ]
}

/** What is wrong with the whole list is graver than with one row of it. */
function rank({ severity, row }: DeviceFinding): number {
  return (severity === 'error' ? 0 : 2) + (row === undefined ? 0 : 1)
}

function lineOf(file: string, { severity, row, column, message, remedy }: DeviceFinding): string {
  const where = [file, ...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])].join(':')
  return `${where}: ${severity === 'warning' ? 'Warning: ' : ''}${message} ${remedy}`
}

/** Which units of the list no plan has, and how many devices are there. */
export function strangerLines(file: string, { strangers }: DeviceCounts): string[] {
  const more = strangers.slice(most).reduce((sum, { devices }) => sum + devices, 0)
  return [
    ...strangers
      .slice(0, most)
      .map(
        ({ path, devices }) => `${file}: Warning: Neither plan has the unit ${path}, which has ${numbered(devices)}.`,
      ),
    ...(more === 0 ? [] : [`${file}: Warning: Neither plan has the units of ${numbered(more)} more.`]),
  ]
}

/** Which units of the plans a list can't tell apart, all in one line. */
export function alikeLines(file: string, { alike }: Pick<DeviceCounts, 'alike'>): string[] {
  if (alike.length === 0) return []
  const first = alike.slice(0, most).map((paths) => paths.join(' and '))
  const more = alike.length > most ? `; ${alike.length - most} more` : ''
  return [`${file}: Note: To Google these are the same unit, since only case differs: ${first.join('; ')}${more}.`]
}

function numbered(devices: number): string {
  return devices === 1 ? '1 device' : `${devices} devices`
}

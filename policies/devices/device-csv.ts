import { CsvError, parse } from 'csv-parse/sync'
import type { DeviceFinding, DeviceList } from './device-list.ts'
import { DeviceTally, type ColumnNames, type DeviceRow, type OnDevice } from './device-rows.ts'

const delimiters = [',', ';', '\t'] as const

/** What the columns are called, without case, spaces and hyphens. */
const headers = {
  serialNumber: ['serialnumber', 'serienummer'],
  orgUnitPath: ['orgunitpath', 'organizationalunitpath', 'organisationsenhet'],
  status: ['status'],
  model: ['model', 'modell'],
  assetId: ['annotatedassetid', 'assetid', 'inventarienummer'],
  autoUpdateThrough: ['autoupdatethrough'],
  autoUpdateExpiration: ['autoupdateexpiration', 'autoupdateexpirationdate'],
} as const

const columnNames = [
  'serialNumber',
  'orgUnitPath',
  'status',
  'model',
  'assetId',
  'autoUpdateThrough',
  'autoUpdateExpiration',
] as const satisfies readonly (keyof typeof headers)[]

const shownAs: ColumnNames = { serialNumber: 'serialNumber', orgUnitPath: 'orgUnitPath' }

/** Reads devices from CSV with a header; commas, semicolons and tabs part its fields. */
export function devicesFromCsv(text: string, onDevice: OnDevice): DeviceList {
  // Excel writes on a line of its own what parts the fields.
  const named = /^sep=([,;\t])\r?\n/i.exec(text)
  let columns: Columns | DeviceFinding[] | undefined
  let tally = new DeviceTally(shownAs, onDevice)
  const onRecord = (fields: string[], { lines }: { lines: number }): null => {
    if (!columns) {
      columns = columnsOf(fields)
      if (!Array.isArray(columns)) tally = new DeviceTally(columns.names, onDevice)
    } else if (!Array.isArray(columns)) {
      tally.add(rowOf(fields, columns.at, lines + (named ? 1 : 0)))
    }
    // Nothing is kept of a row but what was taken from it: a fleet's export can be large.
    return null
  }
  try {
    parse(named ? text.slice(named[0].length) : text, {
      delimiter: named?.[1] ?? delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: onRecord,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { byUnit: new Map(), findings: [unreadable(error)] }
  }
  if (Array.isArray(columns)) return { byUnit: new Map(), findings: columns }
  return columns ? tally.list() : { byUnit: new Map(), findings: missingColumns(['serialNumber', 'orgUnitPath']) }
}

/** A row's fields by their columns; one that is not there is empty. */
function rowOf(fields: readonly string[], at: Columns['at'], row: number): DeviceRow {
  const field = (name: keyof typeof headers) => fields[at[name] ?? -1] ?? ''
  const through = field('autoUpdateThrough').trim()
  return {
    row,
    serialNumber: field('serialNumber'),
    orgUnitPath: field('orgUnitPath'),
    status: field('status'),
    model: field('model'),
    assetId: field('assetId'),
    // Google calls the second superseded by the first.
    updatesUntil: through === '' ? field('autoUpdateExpiration') : through,
  }
}

/** What parts the fields of the header, which has no such character in a name. */
function delimiterOf(text: string): string {
  const header = /^\s*[^\r\n]*/.exec(text)?.[0] ?? ''
  const often = (delimiter: string) => header.split(delimiter).length
  return delimiters.reduce((best, other) => (often(other) > often(best) ? other : best))
}

interface Columns {
  names: ColumnNames
  at: Partial<Record<keyof typeof headers, number>>
}

function columnsOf(fields: readonly string[]): Columns | DeviceFinding[] {
  const plain = fields.map((field) => field.toLowerCase().replaceAll(/[\s_-]/g, ''))
  const find = (known: readonly string[]) => {
    const index = plain.findIndex((field) => known.includes(field))
    return index < 0 ? undefined : index
  }
  const at: Columns['at'] = {}
  for (const name of columnNames) {
    const index = find(headers[name])
    if (index !== undefined) at[name] = index
  }
  const { serialNumber, orgUnitPath } = at
  if (serialNumber === undefined || orgUnitPath === undefined)
    return missingColumns((['serialNumber', 'orgUnitPath'] as const).filter((name) => at[name] === undefined))
  const names = {
    serialNumber: fields[serialNumber]?.trim() ?? '',
    orgUnitPath: fields[orgUnitPath]?.trim() ?? '',
  }
  return { names, at }
}

const spellings = {
  serialNumber: 'serialNumber, Serial number or Serienummer',
  orgUnitPath: 'orgUnitPath, Organizational unit path or Organisationsenhet',
} as const

function missingColumns(names: readonly (keyof typeof spellings)[]): DeviceFinding[] {
  return names.map((name) => ({
    severity: 'error',
    row: 1,
    column: name,
    message: 'The header has no such column.',
    remedy: `The first line must name it: ${spellings[name]}.`,
  }))
}

/** The parser's own words may quote the row, and with it a serial number. */
function unreadable(error: CsvError): DeviceFinding {
  const lines = 'lines' in error && typeof error.lines === 'number' ? { row: error.lines } : {}
  const quotes = error.code.includes('QUOTE')
  return {
    severity: 'error',
    ...lines,
    message: quotes
      ? 'A quotation mark here is never closed, or stands within a field.'
      : `The row can't be read (${error.code}).`,
    remedy: 'Export the list again, or mend the row.',
  }
}

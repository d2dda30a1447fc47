import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import type { ApiMapping } from '../../../policies/catalogue/api-mapping.ts'

/**
 * The schemas of Google's Chrome Policy API that the catalogue writes to, as Google listed them on
 * 2026-08-20: fields, their types, the short names of enums, and the prefix of the full names where a
 * source verifies it.
 */
const Field = z.strictObject({
  type: z.enum(['BOOL', 'ENUM', 'LIST', 'STRING', 'MESSAGE', 'INT64', 'INT32', 'UINT64', 'FLOAT', 'DOUBLE']),
  values: z.array(z.string()).optional(),
  prefix: z.string().optional(),
})
const Schemas = z.record(z.string(), z.record(z.string(), Field))
const schemas = Schemas.parse(JSON.parse(await readFile(join(import.meta.dirname, 'api-schemas.json'), 'utf8')))

/** The types that a field may have for each kind of mapping. */
const typesOf: Partial<Record<ApiMapping['kind'], readonly string[]>> = {
  field: ['BOOL', 'LIST', 'STRING', 'INT64', 'INT32', 'UINT64'],
  listed: ['LIST'],
  'comma-separated': ['LIST'],
  'with-switch': ['STRING', 'LIST'],
  acknowledged: ['BOOL'],
  // The list says what a wrapped number counts, not the wrapper that the API itself wants around it.
  duration: ['INT64'],
  long: ['INT64'],
  names: ['ENUM', 'BOOL'],
  bookmarks: ['MESSAGE', 'LIST'],
}

const mapped = [...catalogue.values()].flatMap(({ name, api }) => ('field' in api ? [{ name, api }] : []))

it.each(mapped.map(({ name, api }) => [name, api] as const))(
  '%s is written to a field that Google has, of its type',
  (_name, api) => {
    const field = schemas[api.schema]?.[api.field]
    expect(typesOf[api.kind]).toContain(field?.type)
  },
)

it('names the values of enums in full as Google does: a verified prefix and a short name of its list', () => {
  const strange = mapped.flatMap(({ name, api }) => {
    if (api.kind !== 'names') return []
    const { values = [], prefix = '' } = schemas[api.schema]?.[api.field] ?? {}
    const full = values.map((value) => prefix + value)
    return [...Object.values(api.names), ...(api.unset === undefined ? [] : [api.unset])]
      .filter((each) => !full.includes(each))
      .map((each) => `${name}: ${each}, of ${full.join(' ')}`)
  })
  expect(strange).toEqual([])
})

it('names switches, acknowledgements and reports as Google does', () => {
  const reports = schemas['chrome.devices.EnableGranularDeviceTelemetryReporting']?.['reportTelemetryCustomAllowlist']
  const strange = [...catalogue.values()].flatMap(({ name, api }) => {
    const switches =
      api.kind === 'with-switch' ? [api.switch] : api.kind === 'acknowledged' ? [api.acknowledgement] : []
    const known = 'schema' in api && switches.every((field) => schemas[api.schema]?.[field]?.type === 'BOOL')
    const reported = api.kind !== 'telemetry' || reports?.values?.includes(api.entry) === true
    return (switches.length === 0 || known) && reported ? [] : [name]
  })
  expect(strange).toEqual([])
})

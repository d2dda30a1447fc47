import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeviceList } from '../../../policies/devices/device-list.ts'

/** The units of a list and how many devices each has; a list with findings fails the test. */
function unitsIn(text: string): Record<string, number> {
  const { byUnit, findings } = readDeviceList(text)
  expect(findings).toEqual([])
  return Object.fromEntries(byUnit)
}

/** What is wrong with a list, each as `row:column: message`. */
function faultsOf(text: string): string[] {
  return readDeviceList(text).findings.map(
    ({ severity, row, column, message }) => `${severity} ${row ?? ''}:${column ?? ''}: ${message}`,
  )
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('a list of devices as CSV', () => {
  it('is read as GAM, the Admin console and a Swedish spreadsheet write it', () => {
    const expected = { '/Elever/7A': 2, '/Personal': 1 }
    expect(
      unitsIn('deviceId,serialNumber,orgUnitPath\nd-1,S1,/Elever/7A\nd-2,S2,/Elever/7A\nd-3,S3,/Personal\n'),
    ).toEqual(expected)
    expect(
      unitsIn(
        '"Serial number","Organizational unit path"\r\n"S1","/Elever/7A"\r\n"S2","/Elever/7A"\r\n"S3","/Personal"',
      ),
    ).toEqual(expected)
    expect(
      unitsIn(
        '\uFEFFSerienummer;Modell;Organisationsenhet\r\nS1;"11"" 2020; grå";/Elever/7A\r\nS2;x;/Elever/7A\r\nS3;;/Personal\r\n',
      ),
    ).toEqual(expected)
    expect(unitsIn('SERIALNUMBER\tOrg unit path\nS1\t/Elever/7A\nS2\t/Elever/7A\n\nS3\t/Personal\n')).toEqual(expected)
    expect(unitsIn('sep=;\r\nSerienummer;OrgUnitPath\r\nS1;/Elever/7A\r\nS2;/Elever/7A/\r\nS3;/Personal\r\n')).toEqual(
      expected,
    )
  })

  it('keeps a comma, a quote and a line within a quoted field', () => {
    expect(unitsIn('serialNumber,note,orgUnitPath\nS1,"a ""b"",\nc","/Elever/Haga, södra"\n')).toEqual({
      '/Elever/Haga, södra': 1,
    })
  })

  it('gives back what a careful writer wrote, whatever the names are', () => {
    const name = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('å', 'B', '7', '"', ',', ';', '-') })
    const rows = fc.array(fc.tuple(name, fc.boolean()), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (all, delimiter, end) => {
        const lines = all.map(([unit], index) => [`S${index}`, quoted(`/${unit}`)].join(delimiter))
        const counts: Record<string, number> = {}
        for (const [unit] of all) counts[`/${unit}`] = (counts[`/${unit}`] ?? 0) + 1
        expect(unitsIn([['serialNumber', 'orgUnitPath'].join(delimiter), ...lines].join(end))).toEqual(counts)
      }),
    )
  })

  it('tells each row that can not be counted, by line and column, and counts the others', () => {
    const text = 'Serienummer;Organisationsenhet\nS1;/A\nS2;\nS3;Elever/7A\n;/A\ns1;/B\nS4\nS5;/A\n'
    expect(faultsOf(text)).toEqual([
      'error 3:Organisationsenhet: The device has no organizational unit. It is not counted.',
      'error 4:Organisationsenhet: The path does not begin with a slash. It is not counted.',
      'error 5:Serienummer: The row has no serial number. It is not counted.',
      'warning 6:Serienummer: The serial number S1 stands already in row 2 in /A, and here in /B; the device is counted once, there.',
      'error 7:Organisationsenhet: The device has no organizational unit. It is not counted.',
    ])
    expect(Object.fromEntries(readDeviceList(text).byUnit)).toEqual({ '/A': 2 })
  })

  it('names every column that is missing, and what it may be called', () => {
    expect(readDeviceList('Enhet;Modell\nx;y\n').findings).toMatchObject([
      { severity: 'error', row: 1, column: 'serialNumber', message: 'The header has no such column.' },
      { column: 'orgUnitPath', remedy: expect.stringContaining('Organisationsenhet') },
    ])
    expect(faultsOf('')).toHaveLength(2)
    expect(faultsOf('serialNumber,orgUnitPath\n')).toEqual(['error :: The list has no devices.'])
  })

  it('never repeats a serial number but in the finding about its own row', () => {
    const broken = readDeviceList('serialNumber,orgUnitPath\nSECRET1,/A\nSECRET2,"/A\nSECRET3,/A\n')
    expect(broken.findings).toHaveLength(1)
    expect(broken.findings[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('quotation mark') })
    const json = readDeviceList('[{"serialNumber": "SECRET1", "orgUnitPath": "/A"},, SECRET2]')
    expect(json.findings).toHaveLength(1)
    expect(JSON.stringify([broken, json])).not.toContain('SECRET')
  })

  it('leaves out devices that Google calls deprovisioned, and says how many', () => {
    const text = 'serialNumber,status,orgUnitPath\nS1,ACTIVE,/A\nS2,DEPROVISIONED,/A\nS3,Deprovisioned,/A\n'
    expect(Object.fromEntries(readDeviceList(text).byUnit)).toEqual({ '/A': 1 })
    expect(faultsOf(text)).toEqual(['warning :: Devices that Google calls deprovisioned: 2. They are not counted.'])
  })

  it('knows a name whose å is written as two letters', () => {
    expect(unitsIn(`serialNumber,orgUnitPath\nS1,${'/Hågaskolan'.normalize('NFD')}\n`)).toEqual({ '/Hågaskolan': 1 })
  })
})

describe('a list of devices as JSON', () => {
  const devices = [
    { kind: 'admin#directory#chromeosdevice', serialNumber: 'S1', orgUnitPath: '/Elever/7A' },
    { serialNumber: 'S2', orgUnitPath: '/Elever/7A' },
  ]

  it("is the Directory API's answer, or the bare list in it", () => {
    expect(unitsIn(JSON.stringify({ kind: 'x', chromeosdevices: devices }))).toEqual({ '/Elever/7A': 2 })
    expect(unitsIn(`\uFEFF\n${JSON.stringify(devices)}`)).toEqual({ '/Elever/7A': 2 })
  })

  it('tells each device that can not be counted by its number', () => {
    const more = [
      ...devices,
      { serialNumber: 'S3' },
      { serialNumber: 4, orgUnitPath: '/A' },
      { serialNumber: 's1', orgUnitPath: '/Elever/7A' },
    ]
    expect(faultsOf(JSON.stringify(more))).toEqual([
      'error 3:orgUnitPath: The device has no organizational unit. It is not counted.',
      'error 4:serialNumber: The row has no serial number. It is not counted.',
      'warning 5:serialNumber: The serial number S1 stands already in row 1; the device is counted once, there.',
    ])
  })

  it('that has further pages, no list, or is no JSON is told as such', () => {
    expect(faultsOf(JSON.stringify({ chromeosdevices: devices, nextPageToken: 'more' }))).toEqual([
      'error :nextPageToken: The list has further pages, whose devices are not in this file.',
    ])
    expect(faultsOf('{"devices": []}')).toEqual(['error :: The file has no list of devices.'])
    expect(faultsOf('[{')[0]).toMatch(/^error :: The file is not JSON/)
  })
})

import * as z from 'zod'
import type { DeviceFinding, DeviceList } from './device-list.ts'
import { DeviceTally, type OnDevice } from './device-rows.ts'

const Text = z.string().catch('')
/** The API writes its milliseconds as text; a tool between may have made numbers of them. */
const Instant = z.union([z.string(), z.number().transform(String)]).catch('')
const Device = z
  .object({
    serialNumber: Text,
    orgUnitPath: Text,
    status: Text,
    model: Text,
    annotatedAssetId: Text,
    autoUpdateThrough: Instant,
    autoUpdateExpiration: Instant,
  })
  .transform(({ annotatedAssetId, autoUpdateThrough, autoUpdateExpiration, ...device }) => ({
    ...device,
    assetId: annotatedAssetId,
    // Google calls the second superseded by the first.
    updatesUntil: autoUpdateThrough === '' ? autoUpdateExpiration : autoUpdateThrough,
  }))
const Devices = z.array(Device)
const Answer = z.union([
  Devices.transform((devices) => ({ chromeosdevices: devices, nextPageToken: '' })),
  z.object({ chromeosdevices: Devices, nextPageToken: Text }),
])

/** Reads devices from what the Directory API's chromeosdevices.list answers, or from the bare list in it. */
export function devicesFromJson(text: string, onDevice: OnDevice): DeviceList {
  const parsed = parsedJson(text)
  if ('finding' in parsed) return { byUnit: new Map(), findings: [parsed.finding] }
  const answer = Answer.safeParse(parsed.value).data
  if (!answer) return { byUnit: new Map(), findings: [noDevices] }
  const tally = new DeviceTally({ serialNumber: 'serialNumber', orgUnitPath: 'orgUnitPath' }, onDevice)
  for (const [index, device] of answer.chromeosdevices.entries()) tally.add({ row: index + 1, ...device })
  const list = tally.list()
  return answer.nextPageToken === '' ? list : { ...list, findings: [...list.findings, furtherPages] }
}

const noDevices: DeviceFinding = {
  severity: 'error',
  message: 'The file has no list of devices.',
  remedy: 'Give the answer of chromeosdevices.list, or the list that stands in it under chromeosdevices.',
}

const furtherPages: DeviceFinding = {
  severity: 'error',
  column: 'nextPageToken',
  message: 'The list has further pages, whose devices are not in this file.',
  remedy: 'Fetch them too, and join all pages into one list.',
}

/** JSON, or where it breaks off. The machine's own words quote the text, and with it a serial number. */
function parsedJson(text: string): { value: unknown } | { finding: DeviceFinding } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '')
    const where = place ? ` from line ${place[1]}, column ${place[2]}` : ''
    return {
      finding: {
        severity: 'error',
        message: `The file is not JSON${where}.`,
        remedy: 'Fetch or export the list again.',
      },
    }
  }
}

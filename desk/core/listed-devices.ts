import type { DirectoryDevice, DirectoryDevices } from '../../contract/directory-devices.ts'

/** What names a device to Google's list. */
interface Named {
  serialNumber: string | null
  model: string | null
}

/** Google's list of devices, found by what the desk asks with. */
export interface ListedDevices {
  of(serialNumber: string | null): DirectoryDevice | undefined
  /** When a device's updates end, in milliseconds since 1970: by its own entry, else by its model's. */
  updatesUntil(device: Named): number | undefined
}

/** Spelling that makes no difference: the list and the device write the same name with other case and spaces. */
function plain(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toUpperCase()
}

export function listedDevices({ devices, models }: DirectoryDevices): ListedDevices {
  const bySerial = new Map(devices.map((device) => [plain(device.serialNumber), device]))
  const byModel = new Map(models.map(({ model, updatesUntil }) => [plain(model), updatesUntil]))
  const of = (serialNumber: string | null) => (serialNumber === null ? undefined : bySerial.get(plain(serialNumber)))
  return {
    of,
    updatesUntil({ serialNumber, model }) {
      const listed = of(serialNumber)
      const ofModel = [listed?.model, model].flatMap((name) => byModel.get(plain(name ?? '')) ?? [])
      const day = listed?.updatesUntil ?? ofModel[0]
      return day === undefined ? undefined : Date.parse(day)
    },
  }
}

/** Without a list nothing is known of any device. */
export const noListedDevices: ListedDevices = { of: () => undefined, updatesUntil: () => undefined }

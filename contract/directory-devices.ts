import * as z from 'zod/mini'
import { UnitPath } from './settings.ts'

const Text = z.string().check(z.minLength(1))

/** A device as Google's Directory lists it. */
const DirectoryDevice = z.strictObject({
  /** In capitals: Google and devices do not always agree on case. */
  serialNumber: Text,
  unit: UnitPath,
  model: z.exactOptional(Text),
  assetId: z.exactOptional(Text),
  /** The day on which its updates end (AUE), as `2029-06-01`. */
  updatesUntil: z.exactOptional(z.iso.date()),
})
export type DirectoryDevice = z.infer<typeof DirectoryDevice>

/**
 * What the command line tells the desk of Google's list of devices. Of a device it has what stands here and
 * nothing else: Google's list also names its users, and a file with more than this is refused.
 */
export const DirectoryDevices = z.strictObject({
  format: z.literal('fadder-devices/1'),
  devices: z.array(DirectoryDevice),
  /** For devices that are not in the list: the earliest day that any device of the model has. */
  models: z.array(z.strictObject({ model: Text, updatesUntil: z.iso.date() })),
})
export type DirectoryDevices = z.infer<typeof DirectoryDevices>

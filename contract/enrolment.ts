import * as z from 'zod/mini'
import { Signals } from './snapshot.ts'
import { UnitPath } from './settings.ts'

/**
 * An instance (one person's profile on one device) makes itself known. The request is signed with the
 * new key and carries that key as `jwk`; the instance's id is the key's RFC 7638 thumbprint, so
 * enrolling twice is enrolling once.
 */
export const Enrolment = z.object({
  secret: z.string().check(z.minLength(16), z.maxLength(200)),
  extensionVersion: z.string().check(z.maxLength(40)),
  /** What is known of the device: it joins the instances of one device, now and after a wipe. */
  device: z.pick(Signals, {
    serialNumber: true,
    directoryDeviceId: true,
    assetId: true,
    manufacturer: true,
    model: true,
    os: true,
  }),
})
export type Enrolment = z.infer<typeof Enrolment>

export const EnrolmentAnswer = z.object({
  instance: z.string(),
  unit: UnitPath,
  /** False until the serial number is known from Google's device list or a hand-out. */
  confirmed: z.boolean(),
})
export type EnrolmentAnswer = z.infer<typeof EnrolmentAnswer>

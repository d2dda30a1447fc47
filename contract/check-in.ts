import * as z from 'zod/mini'
import { Revision } from './settings.ts'
import { Snapshot } from './snapshot.ts'
import { TicketNews } from './ticket.ts'

/** One setting that the extension could not use: its key and what is wrong with it. */
export const SettingProblem = z.object({
  key: z.string().check(z.maxLength(100)),
  problem: z.string().check(z.maxLength(300)),
})
export type SettingProblem = z.infer<typeof SettingProblem>

/** Settings that did not parse, from when, and which keys. Told until a check-in has carried it. */
export const SettingsTrouble = z.object({
  since: z.iso.datetime(),
  problems: z.array(SettingProblem).check(z.maxLength(50)),
})
export type SettingsTrouble = z.infer<typeof SettingsTrouble>

/** At most this many snapshots in one request; the rest goes in the next. */
export const snapshotsPerCheckIn = 100

/** What an instance sends on its schedule: the snapshots that waited, oldest first. */
export const CheckIn = z.object({
  extensionVersion: z.string().check(z.maxLength(40)),
  /** The revision of the settings in use. */
  revision: Revision,
  /** Whether the settings in managed storage now are the ones in use, or the last that parsed. */
  settings: z.enum(['in-force', 'invalid']),
  trouble: z.optional(SettingsTrouble),
  snapshots: z.array(Snapshot).check(z.maxLength(snapshotsPerCheckIn)),
})
export type CheckIn = z.infer<typeof CheckIn>

/** The desk has committed `accepted`; only these leave the device's outbox. */
export const CheckInAnswer = z.object({
  accepted: z.array(z.uuid()),
  tickets: z.array(TicketNews),
  /** A slower pace that the desk asks for, in seconds until the next check-in. */
  nextCheckInSeconds: z.optional(z.int().check(z.minimum(60), z.maximum(86_400))),
})
export type CheckInAnswer = z.infer<typeof CheckInAnswer>

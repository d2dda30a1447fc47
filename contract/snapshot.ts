import * as z from 'zod/mini'
import { OperatingSystem } from './operating-system.ts'

const ShortText = z.string().check(z.minLength(1), z.maxLength(200))
const Count = z.int().check(z.minimum(0))
const Percent = z.int().check(z.minimum(0), z.maximum(100))

/** What Fadder needs of the Admin console and does not have on this device. */
export const Enabler = z.enum(['hardware-platform', 'affiliation'])
export type Enabler = z.infer<typeof Enabler>

/**
 * What can be read of a device. Each field stands alone: one refused API costs only its own fields,
 * and the snapshot's `missing` says why. What each is for, who sees it and how long it is kept stands
 * in fields.ts, which does not compile when a field is forgotten there.
 */
export const Signals = z.object({
  serialNumber: z.optional(ShortText),
  directoryDeviceId: z.optional(ShortText),
  assetId: z.optional(ShortText),
  manufacturer: z.optional(ShortText),
  model: z.optional(ShortText),
  os: z.optional(OperatingSystem),
  osVersion: z.optional(ShortText),
  browserVersion: z.optional(ShortText),
  extensionVersion: z.optional(ShortText),
  /** The revision of the policy in force. */
  policyRevision: z.optional(ShortText),
  /** Seconds awake since boot, from the CPU's counters; it falls between two snapshots at a reboot. */
  awakeSeconds: z.optional(Count),
  /** Restarts since the snapshot before: 1 where `awakeSeconds` has fallen. More than one looks like one. */
  reboots: z.optional(Count),
  /** Whole minutes awake since the first snapshot that the desk has not got yet; 0 where it has got all. */
  offlineMinutes: z.optional(Count),
  /**
   * Seconds from the start of the profile's first worker until the browser called itself online. It is
   * watched for some 25 seconds; one that took longer is missing as timed out.
   */
  startToNetworkSeconds: z.optional(Count),
  /** 0 to 100, of all processors since the snapshot before, or since boot where there is none. */
  cpuLoadPercent: z.optional(Percent),
  memoryBytes: z.optional(Count),
  availableMemoryBytes: z.optional(Count),
  freeDiskBytes: z.optional(Count),
  /** 0 to 100, in whole steps. */
  batteryPercent: z.optional(Percent),
  batteryCharging: z.optional(z.boolean()),
  /** Degrees Celsius of the hottest zone. */
  cpuCelsius: z.optional(z.number().check(z.minimum(-50), z.maximum(150))),
  displays: z.optional(Count),
  /** Whether the built-in screen answers. A shut lid with another screen connected looks like a broken one. */
  internalDisplay: z.optional(z.boolean()),
  /** The built-in screen by the width of its own picture: under 1,600, under 2,200, or more pixels. */
  internalDisplaySize: z.optional(z.enum(['hd', 'full-hd', 'larger'])),
  /** The browser's own estimate, rounded and capped: a class of quality, not a measurement. */
  linkClass: z.optional(z.enum(['slow-2g', '2g', '3g', '4g'])),
  /** Milliseconds there and back, as the browser estimates them in steps of 25. */
  linkRttMs: z.optional(Count),
  /** Read only where the settings ask for it: the address of the network card, and the one that the network gave it. */
  macAddress: z.optional(z.string().check(z.regex(/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i))),
  ipv4Address: z.optional(z.ipv4()),
  /** What the Admin console does not give Fadder here: the policy for maker and model, or an affiliated user. */
  enablersMissing: z.optional(z.array(Enabler)),
})
export type Signals = z.infer<typeof Signals>
export type SignalName = keyof Signals

/** Why a field is missing: the API is not there, it refused, answered nothing, never, or something unusable. */
export const MissingReason = z.enum(['not-offered', 'refused', 'empty', 'timed-out', 'unusable'])
export type MissingReason = z.infer<typeof MissingReason>

/** One reading of a device at one moment. `id` makes it idempotent: sent twice, it is stored once. */
export const Snapshot = z.object({
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  signals: Signals,
  missing: z.partialRecord(z.keyof(Signals), MissingReason),
})
export type Snapshot = z.infer<typeof Snapshot>

import * as z from 'zod/mini'

/** What can be found of a device by itself, from its own readings. */
export const DeviceFindingCode = z.enum([
  'storage-nearly-full',
  'memory-pressure',
  'restarts',
  'battery-low',
  'heat',
  'enabler-missing',
])
export type DeviceFindingCode = z.infer<typeof DeviceFindingCode>

/** What can be found only beside other devices, or with what the desk alone knows. */
export const FleetFindingCode = z.enum([
  'battery-weak',
  'heat-of-model',
  'link-at-school',
  'link-on-device',
  'os-behind',
  'support-ends',
  'not-seen',
  'policy-not-in-force',
])
export type FleetFindingCode = z.infer<typeof FleetFindingCode>

export type FindingCode = DeviceFindingCode | FleetFindingCode

export const Severity = z.enum(['watch', 'act'])
export type Severity = z.infer<typeof Severity>

/**
 * How sure a finding is: read off directly; concluded from enough readings or devices; or a hint that a
 * person must look into.
 */
export const Certainty = z.enum(['measured', 'likely', 'guess'])
export type Certainty = z.infer<typeof Certainty>

/** Whether it is about this device, or about its settings, its school or its model, which it shares with others. */
export const FindingAbout = z.enum(['device', 'settings', 'school', 'model'])

/**
 * Something that readings say, as a code with the figure behind it. The figure's unit is the code's own:
 * - storage-nearly-full: bytes free. - memory-pressure: share of the last day's reports. - restarts: in a day.
 * - battery-low: percent. - heat: degrees Celsius, or the share of readings above `against` degrees.
 * - enabler-missing: how many. - battery-weak: percent an hour. - heat-of-model: degrees Celsius.
 * - link-at-school, link-on-device: share. - os-behind: releases. - support-ends: days left.
 * - not-seen: days on which others were seen.
 */
export const Finding = z.object({
  code: z.union([DeviceFindingCode, FleetFindingCode]),
  about: FindingAbout,
  severity: Severity,
  certainty: Certainty,
  value: z.optional(z.number()),
  /** Where the true figure lies with 95 % certainty. */
  interval: z.optional(z.object({ low: z.number(), high: z.number() })),
  /** What it is held against: the same figure of the model, the school or the fleet. */
  against: z.optional(z.number()),
})
export type Finding = z.infer<typeof Finding>

export type Health = 'good' | Severity

/** The health that a device's findings add up to: the gravest of those that are about the device itself. */
export function healthOf(findings: readonly Pick<Finding, 'about' | 'severity'>[]): Health {
  const own = findings.filter(({ about }) => about === 'device')
  if (own.some(({ severity }) => severity === 'act')) return 'act'
  return own.length > 0 ? 'watch' : 'good'
}

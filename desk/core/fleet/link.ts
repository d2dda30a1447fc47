import { graded } from '../../../contract/graded.ts'
import type { Limits } from '../../../contract/thresholds.ts'
import { severityBefore, type Found, type FoundOne } from './found.ts'
import { median, shareEstimate, type Estimate } from './quantiles.ts'
import type { DeviceSummary } from './summary.ts'

/** Two days in school or so, at a reading each half an hour. */
const fewestReadings = 20
const fewestDevices = 8

/** A device whose network is poor in this share of its school hours counts as one with a poor network. */
const poorShare = 0.25

/** A school where the usual device has less than this is one with a good network. */
const goodShare = 0.1

interface Measured {
  id: string
  school: string
  share: number
}

function estimateOf(devices: readonly Measured[]): Estimate {
  return shareEstimate(devices.filter(({ share }) => share >= poorShare).length, devices.length)
}

/** What is found of one school, for each of its devices, whether or not that one was measured. */
function schoolFindings(school: string, context: LinkContext): FoundOne[] {
  const { measured, everybody, before, limits } = context
  const here = measured.filter((device) => device.school === school)
  const elsewhere = measured.filter((device) => device.school !== school)
  if (here.length < fewestDevices || elsewhere.length < fewestDevices) return []
  const [own, others] = [estimateOf(here), estimateOf(elsewhere)]
  const pupils = everybody.filter((device) => device.school === school)
  const known = pupils.map(({ id }) => severityBefore(before, id, 'link-at-school')).find((severity) => severity)
  // What is as poor everywhere is not this school's; once told it stands until the school itself is better.
  if (known === undefined && own.low <= others.high) return []
  const severity = graded(own.low, limits.poorDevices, known)
  if (!severity) return []
  const { value, low, high } = own
  const finding = { code: 'link-at-school', about: 'school', severity, certainty: 'likely' } as const
  return pupils.map(({ id }) => [id, { ...finding, value, interval: { low, high }, against: others.value }])
}

/** Devices with a poor network at a school where the usual device has a good one. */
function loneFindings(school: string, { measured, before, limits }: LinkContext): FoundOne[] {
  const here = measured.filter((device) => device.school === school)
  if (here.length < fewestDevices) return []
  const against = median(here.map(({ share }) => share))
  if (against >= goodShare) return []
  return here.flatMap(({ id, share }): FoundOne[] => {
    const severity = graded(share, limits.poorReadings, severityBefore(before, id, 'link-on-device'))
    if (!severity) return []
    return [[id, { code: 'link-on-device', about: 'device', severity, certainty: 'likely', value: share, against }]]
  })
}

interface LinkContext {
  measured: readonly Measured[]
  everybody: readonly { id: string; school: string }[]
  before: Found
  limits: { poorDevices: Limits; poorReadings: Limits }
}

/** Whether a poor network is the school's or the device's own. */
export function linkFindings(
  devices: readonly DeviceSummary[],
  schoolOf: (unit: string) => string,
  before: Found,
  limits: LinkContext['limits'],
): FoundOne[] {
  const everybody = devices.map(({ id, unit, link }) => ({ id, school: schoolOf(unit), link }))
  const measured = everybody
    .filter(({ link }) => link.all >= fewestReadings)
    .map(({ id, school, link }) => ({ id, school, share: link.poor / link.all }))
  const context: LinkContext = { measured, everybody, before, limits }
  return [...new Set(measured.map(({ school }) => school))].flatMap((school) => {
    const found = schoolFindings(school, context)
    return found.length > 0 ? found : loneFindings(school, context)
  })
}

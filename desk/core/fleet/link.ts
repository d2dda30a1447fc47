import { graded } from '../../../contract/graded.ts'
import type { Limits } from '../../../contract/thresholds.ts'
import { severityBefore, stillFound, type Found, type FoundOne } from './found.ts'
import { median, shareEstimate, type Estimate } from './quantiles.ts'
import type { DeviceSummary } from './summary.ts'

/** Two days in school or so, at a reading each half an hour. */
const fewestReadings = 20
const fewestDevices = 8

/** A device whose network is poor in this share of its school hours counts as one with a poor network. */
const poorShare = 0.25

/** A school where the usual device has less than this is one with a good network. */
const goodShare = 0.1

interface Present {
  id: string
  school: string
  days: readonly number[]
}

interface Measured extends Present {
  share: number
}

function estimateOf(devices: readonly Measured[]): Estimate {
  return shareEstimate(devices.filter(({ share }) => share >= poorShare).length, devices.length)
}

/** What is found of one school, for each of its devices, whether or not that one was measured. */
function schoolFindings(school: string, context: LinkContext): FoundOne[] {
  const { measured, everybody, before, limits } = context
  const pupils = everybody.filter((device) => device.school === school)
  const here = measured.filter((device) => device.school === school)
  const elsewhere = measured.filter((device) => device.school !== school)
  if (here.length < fewestDevices || elsewhere.length < fewestDevices)
    return stillFound(pupils, before, 'link-at-school')
  const [own, others] = [estimateOf(here), estimateOf(elsewhere)]
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
function loneFindings(school: string, { measured, everybody, before, limits }: LinkContext): FoundOne[] {
  const code = 'link-on-device'
  const pupils = everybody.filter((device) => device.school === school)
  const here = measured.filter((device) => device.school === school)
  if (here.length < fewestDevices) return stillFound(pupils, before, code)
  const against = median(here.map(({ share }) => share))
  const found = here.flatMap(({ id, share }): FoundOne[] => {
    const known = severityBefore(before, id, code)
    // A school that hovers at what is good must not make its lone devices come and go.
    if (against >= goodShare + (known ? limits.poorReadings.slack : 0)) return []
    const severity = graded(share, limits.poorReadings, known)
    return severity ? [[id, { code, about: 'device', severity, certainty: 'likely', value: share, against }]] : []
  })
  const told = new Set(here.map(({ id }) => id))
  const unmeasured = pupils.filter(({ id }) => !told.has(id))
  return [...found, ...stillFound(unmeasured, before, code)]
}

interface LinkContext {
  measured: readonly Measured[]
  everybody: readonly Present[]
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
  const everybody = devices.map(({ id, unit, days, link }) => ({ id, school: schoolOf(unit), days, link }))
  const measured = everybody
    .filter(({ link }) => link.all >= fewestReadings)
    .map(({ link, ...device }) => ({ ...device, share: link.poor / link.all }))
  const context: LinkContext = { measured, everybody, before, limits }
  return [...new Set(everybody.map(({ school }) => school))].flatMap((school) => {
    const found = schoolFindings(school, context)
    return found.length > 0 ? found : loneFindings(school, context)
  })
}

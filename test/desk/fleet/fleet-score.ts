import type { FromFleet } from '../../../desk/core/device-health.ts'
import { fleetFindings } from '../../../desk/core/fleet/fleet-findings.ts'
import { schoolHours } from '../../../desk/core/fleet/school-hours.ts'
import { summarize } from '../../../desk/core/fleet/summary.ts'
import { simulatedFleet, type SimulatedFleet, type SimulatedMember } from './simulated-fleet.ts'

/** Whether a device, by what was planted, should have a finding. */
type Truth = (member: SimulatedMember, fleet: SimulatedFleet) => boolean

const truths: Record<string, Truth> = {
  'battery-weak': ({ fault }) => fault === 'battery-weak',
  heat: ({ fault }) => fault === 'heat',
  'heat-of-model': ({ of }, { hotModel }) => of.model === hotModel,
  'link-at-school': ({ of }, { badSchool }) => of.unit.startsWith(badSchool),
  'link-on-device': ({ fault }) => fault === 'link-on-device',
  'os-behind': ({ fault }) => fault === 'os-behind',
  'not-seen': ({ fault }) => fault === 'not-seen',
}

export interface Score {
  code: string
  planted: number
  /** Planted and found. */
  found: number
  /** Found on devices where nothing of the kind was planted, of so many. */
  falseAlarms: number
  sound: number
}

/** Lets the findings judge simulated fleets, and counts what they got right. */
export function scoreOf(seeds: readonly number[], devices: number, end: number): Score[] {
  const scores = new Map<string, Score>()
  for (const seed of seeds) {
    const fleet = simulatedFleet(devices, seed, end)
    const inSchoolHours = schoolHours('Europe/Stockholm')
    const summaries = fleet.members.map(({ of, readings }) => summarize(of, readings, end, inSchoolHours))
    const found = fleetFindings(summaries, { now: end, units: fleet.units, before: new Map() })
    for (const [code, truth] of Object.entries(truths)) {
      const score = scores.get(code) ?? { code, planted: 0, found: 0, falseAlarms: 0, sound: 0 }
      for (const member of fleet.members) {
        const said = found.get(member.of.id)?.findings.some((finding) => finding.code === code) ?? false
        if (truth(member, fleet)) {
          score.planted += 1
          if (said) score.found += 1
        } else {
          score.sound += 1
          if (said) score.falseAlarms += 1
        }
      }
      scores.set(code, score)
    }
  }
  return [...scores.values()]
}

/** How findings fare when a fleet is judged day after day, each day by what was found the day before. */
export interface Course {
  code: string
  /** Devices that ever had it. */
  devices: number
  /** How often it began: more often than there are devices is flapping. */
  begun: number
  /** Devices that ever had it, though nothing of the kind was planted. */
  falseDevices: number
}

const dayMs = 86_400_000

/** Each device's findings at the end of each of the fleet's four weeks' days, in their order. */
function* daysOf(fleet: SimulatedFleet): Generator<Map<string, FromFleet>> {
  const inSchoolHours = schoolHours('Europe/Stockholm')
  let before: Map<string, FromFleet> = new Map()
  for (let at = fleet.now - 27 * dayMs; at <= fleet.now; at += dayMs) {
    const summaries = fleet.members.map(({ of, readings }) => {
      const soFar = readings.filter(({ takenAt }) => takenAt <= at)
      return summarize({ ...of, lastSeenAt: soFar.at(-1)?.takenAt ?? null }, soFar, at, inSchoolHours)
    })
    before = fleetFindings(summaries, { now: at, units: fleet.units, before })
    yield before
  }
}

/** Lets the findings judge simulated fleets each day of their four weeks. */
export function courseOf(seeds: readonly number[], devices: number, end: number): Course[] {
  const courses = Object.keys(truths).map((code): Course => ({ code, devices: 0, begun: 0, falseDevices: 0 }))
  for (const seed of seeds) {
    const fleet = simulatedFleet(devices, seed, end)
    const days = [...daysOf(fleet)]
    for (const course of courses)
      for (const member of fleet.members) {
        const had = days.map((found) => found.get(member.of.id)?.findings.some(({ code }) => code === course.code))
        if (!had.includes(true)) continue
        course.devices += 1
        course.begun += had.filter((has, day) => has && !had[day - 1]).length
        if (!truths[course.code]?.(member, fleet)) course.falseDevices += 1
      }
  }
  return courses
}

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

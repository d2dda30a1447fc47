import { phaseOf } from '../../../extension/core/schedule.ts'
import type { SeriesOf, SeriesReading } from '../../../desk/core/fleet/summary.ts'
import { seededChance, type Chance } from '../../../scripts/fleet/snapshots.ts'
import { simulatedDays, type Habits } from './simulated-days.ts'

/** What is wrong with a simulated device, its school or its model; none is most of them. */
export type Fault = 'battery-weak' | 'heat' | 'link-on-device' | 'os-behind' | 'not-seen'

export interface SimulatedMember {
  of: SeriesOf
  readings: SeriesReading[]
  fault: Fault | undefined
}

export interface SimulatedFleet {
  members: SimulatedMember[]
  badSchool: string
  hotModel: string
  units: string[]
  now: number
}

const schools = [
  'Grönkullaskolan',
  'Hagaskolan',
  'Prästängsskolan',
  'Hjortsbergaskolan',
  'Moheda skola',
  'Vislanda skola',
]
const badSchool = '/Elever/Moheda skola'
const hotModel = 'Budget Chromebook 12'
const models = [
  { model: 'Acer Chromebook Spin 511', drain: 11, celsius: 52 },
  { model: 'Lenovo 100e Chromebook Gen 4', drain: 9, celsius: 49 },
  { model: 'HP Fortis 11 G10 Chromebook', drain: 13, celsius: 55 },
  { model: hotModel, drain: 12, celsius: 71 },
] as const

/** A number of the bell curve, by the sum of twelve. */
export function bell(chance: Chance): number {
  let sum = -6
  for (let times = 0; times < 12; times += 1) sum += chance()
  return sum
}

/** One device in fifty for each of the faults that a device has for itself. */
function faultOf(chance: Chance): Fault | undefined {
  const faults: readonly Fault[] = ['battery-weak', 'heat', 'link-on-device', 'os-behind', 'not-seen']
  return faults[Math.floor(chance() * 50)]
}

function habitsOf(fault: Fault | undefined, model: (typeof models)[number], school: string, chance: Chance): Habits {
  // Pupils differ: some play videos, some read.
  const use = Math.exp(0.12 * bell(chance))
  const usual = 0.02 + 0.08 * chance()
  const poorLink =
    fault === 'link-on-device' ? 0.45 + 0.4 * chance() : school === badSchool ? 0.35 + 0.3 * chance() : usual
  return {
    drain: model.drain * use * (fault === 'battery-weak' ? 1.4 + 0.8 * chance() : 1),
    celsius: model.celsius + 2.5 * bell(chance) + (fault === 'heat' ? 10 + 10 * chance() : 0),
    poorLink,
    poorAtHome: 0.3 * chance(),
    absence: 0.05,
    lastDay: fault === 'not-seen' ? 8 : undefined,
  }
}

/**
 * Four weeks of a municipality's devices: six schools, four models, absences, weekends and a holiday, lids
 * shut between lessons, noise in everything; and the faults that its findings should find.
 */
export function simulatedFleet(devices: number, seed: number, end: number): SimulatedFleet {
  const members = Array.from({ length: devices }, (_, index): SimulatedMember => {
    const chance = seededChance(seed * 7919 + index)
    const school = `/Elever/${schools[index % schools.length] ?? ''}`
    const model = models[Math.floor(chance() * models.length)] ?? models[0]
    const planted = faultOf(chance)
    // On a school with a poor network nobody can tell a device that has one of its own.
    const fault = planted === 'link-on-device' && school === badSchool ? undefined : planted
    const readings = simulatedDays(habitsOf(fault, model, school, chance), chance, end, phaseOf(`device-${index}`))
    const release = 140 - (fault === 'os-behind' ? 3 : chance() < 0.3 ? 1 : 0)
    const of: SeriesOf = {
      id: `device-${index}`,
      serialNumber: null,
      unit: `${school}/${1 + (Math.floor(index / schools.length) % 9)}A`,
      model: model.model,
      os: 'chromeos',
      browserVersion: `${release}.0.7339.201`,
      lastSeenAt: readings.at(-1)?.takenAt ?? null,
    }
    return { of, readings, fault }
  })
  return { members, badSchool, hotModel, units: [...new Set(members.map(({ of }) => of.unit))], now: end }
}

import { gathered, type Where } from '../diff/change-groups.ts'
import { isBelow } from '../unit-path.ts'
import type { School } from './schools.ts'

/** Where in a school something is so. */
export interface Place {
  path: string
  /** What the unit is called within its school; empty for the school itself. */
  within: string
  /** How many units it stands for, itself among them. */
  units: number
  /** Whether the unit has none below it, stands for all below it, or for itself alone. */
  reach: 'leaf' | 'all' | 'alone'
  /** What below it is not meant. */
  except: Place[]
}

/** The fewest places that tell which units of a school are meant. */
export function placesIn({ unit, units }: School, paths: ReadonlySet<string>): Place[] {
  const all = units.map((each) => each.unit.path)
  const placeOf = ({ path, units: number, except }: Where): Place => ({
    path,
    within: path.slice(unit.path.length + 1),
    units: number,
    reach: number > 1 ? 'all' : all.some((other) => isBelow(other, path)) ? 'alone' : 'leaf',
    except: except.map(placeOf),
  })
  return gathered(paths, all).map(placeOf)
}

/** What is the same of a place in any school: schools have unlike many classes. */
export function shapeOf({ within, reach, except }: Place): string {
  // A school without classes and a school with all of its classes are both the whole school.
  return JSON.stringify([within, reach === 'leaf' ? 'all' : reach, except.map(shapeOf)])
}

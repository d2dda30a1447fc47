import { slugOf } from '../slug.ts'
import { error, warning, type Finding } from './finding.ts'
import { seemingly, strangerIn } from './look-alikes.ts'
import type { Unit } from './plan.ts'
import { hexOf } from './texts.ts'

/** Units by what only one of them may have. */
interface Taken {
  paths: Map<string, Unit>
  looks: Map<string, Unit>
  folders: Map<string, Unit>
  googleIds: Map<string, Unit>
}

/** Units that can't be told apart: by their path, by eye, by their folder in the bundle, or by Google. */
export function clashes(units: readonly Unit[]): Finding[] {
  const taken: Taken = { paths: new Map(), looks: new Map(), folders: new Map(), googleIds: new Map() }
  return below(units, taken)
}

function below(units: readonly Unit[], taken: Taken): Finding[] {
  return units.flatMap((unit) => {
    const clash = [...clashOf(unit, taken)]
    const ids = [...sharedId(unit, taken)]
    // What is beneath a unit that must have another name clashes only as long as it has this one.
    const settled = clash.every(({ code, severity }) => code === 'duplicate-unit' || severity === 'warning')
    return [...clash, ...ids, ...(settled ? below(unit.units, taken) : [])]
  })
}

function* clashOf(unit: Unit, taken: Taken): Generator<Finding> {
  const { name, path, at } = unit
  // A unit without a name has been named as such.
  if (name === '') return
  const twin = firstOf(taken.paths, path, unit)
  const double = firstOf(taken.looks, seemingly(path), unit)
  const folder = slugOf(path)
  const neighbour = firstOf(taken.folders, folder, unit)
  if (twin) {
    const problem = `There are two units ${path}; the first is on line ${twin.at.line}.`
    yield error('duplicate-unit', at, problem, 'Join them, or give one another name.', path)
  } else if (double) {
    const problem = `${path} looks like the unit on line ${double.at.line}, but has letters of another alphabet.`
    yield error('look-alike', at, problem, 'Type one of the names again, or remove one of the units.', path)
  } else if (neighbour) {
    const problem = `${path} would be written to the same folder (${folder}) as ${neighbour.path} on line ${neighbour.at.line}.`
    const remedy = 'Give one of them a name that differs in more than case, accents and punctuation.'
    yield error('folder-clash', at, problem, remedy, path)
  } else yield* strangers(unit)
}

function* strangers({ name, path, at }: Unit): Generator<Finding> {
  const stranger = strangerIn(name)
  if (stranger === undefined) return
  const problem = `The unit name "${name}" has a letter of another alphabet: ${stranger} (U+${hexOf(stranger)}).`
  const remedy = 'Type the name again, unless the Admin console has that letter too.'
  yield warning('look-alike', at, problem, remedy, path)
}

function* sharedId(unit: Unit, taken: Taken): Generator<Finding> {
  if (unit.googleId === undefined) return
  const other = firstOf(taken.googleIds, unit.googleId, unit)
  if (!other) return
  const problem = `${unit.path} has the googleId ${unit.googleId} of ${other.path} on line ${other.at.line}.`
  yield error('duplicate-unit', unit.at, problem, 'Copy orgUnitId of each from the Directory API.', unit.path)
}

/** The unit that took a key before; the first to ask for it takes it. */
function firstOf(taken: Map<string, Unit>, key: string, unit: Unit): Unit | undefined {
  const first = taken.get(key)
  if (!first) taken.set(key, unit)
  return first
}

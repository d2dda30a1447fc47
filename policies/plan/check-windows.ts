import { slugOf } from '../slug.ts'
import { error, warning, type Finding } from './finding.ts'
import { instantOf } from './local-time.ts'
import { unitsOf, type Plan, type Window } from './plan.ts'
import { overlap } from '../unit-path.ts'
import { didYouMean } from './did-you-mean.ts'
import { shown } from './texts.ts'

/** Whether each window has an end after its start, units that exist, and no other window over the same unit. */
export function checkWindows(plan: Plan, today: string): Finding[] {
  const paths = new Set([...unitsOf(plan.units)].map(({ path }) => path))
  return [
    ...plan.windows.flatMap((window) => [...times(plan, window, today), ...places(window, paths)]),
    ...overlaps(plan, paths),
    ...sharedFolders(plan),
  ]
}

/** Windows whose files would lie in one folder. */
function sharedFolders({ windows }: Plan): Finding[] {
  const folders = new Map<string, Window>()
  return windows.flatMap((window) => {
    const folder = slugOf(`/${window.id}`)
    const earlier = folders.get(folder)
    if (!earlier) {
      folders.set(folder, window)
      return []
    }
    const problem = `The window ${shown(window.id)} would be written to the same folder (${folder}) as ${shown(earlier.id)} on line ${earlier.at.line}.`
    const remedy = 'Give one of them a name that differs in more than case, accents and punctuation.'
    return [error('folder-clash', window.at, problem, remedy)]
  })
}

function times(plan: Plan, { id, start, end, at }: Window, today: string): Finding[] {
  // A time that could not be read is empty, and has been named.
  if (start === '' || end === '') return []
  if (instantOf(end, plan.timeZone) <= instantOf(start, plan.timeZone)) {
    const problem = `The window ${shown(id)} ends at ${end}, which is not after its start at ${start}.`
    return [error('window-backwards', at, problem, 'Correct one of the two times.')]
  }
  if (end.slice(0, 10) >= today) return []
  return [warning('window-over', at, `The window ${shown(id)} was over on ${end.slice(0, 10)}.`, 'Remove it.')]
}

function places({ id, units, at }: Window, paths: ReadonlySet<string>): Finding[] {
  if (units.length === 0)
    return [error('unknown-unit', at, `The window ${shown(id)} lies over no unit.`, 'Name the units by their paths.')]
  return units.flatMap(({ path, at: place }) => {
    if (paths.has(path)) return []
    const remedy = didYouMean(path, paths, 'Write the path of a unit, such as /Elever/Hagaskolan/9A.')
    return [
      error(
        'unknown-unit',
        place,
        `The window ${shown(id)} names a unit that is not in the plan: ${shown(path)}.`,
        remedy,
      ),
    ]
  })
}

/** Two windows that are open at once over one unit: nobody can say which of them holds. */
function overlaps(plan: Plan, paths: ReadonlySet<string>): Finding[] {
  const readable = plan.windows.filter(({ start, end }) => start !== '' && end !== '' && start < end)
  return readable.flatMap((window, index) =>
    readable.slice(0, index).flatMap((earlier) => {
      if (!(window.start < earlier.end && earlier.start < window.end)) return []
      const shared = window.units
        .filter(({ path }) => paths.has(path))
        .find(({ path }) => earlier.units.some((other) => overlap(path, other.path)))
      if (!shared) return []
      const problem = `The windows ${shown(earlier.id)} and ${shown(window.id)} are both open over ${shared.path} from ${later(window.start, earlier.start)}.`
      const remedy = 'Change the times or the units of one of them, or make them one window.'
      return [error('window-overlap', shared.at, problem, remedy, shared.path)]
    }),
  )
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

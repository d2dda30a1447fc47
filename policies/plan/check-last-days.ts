import { error, type Finding } from './finding.ts'
import { unitsOf, type Grounds, type Overlay, type Plan } from './plan.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/**
 * Whether what rests on a decision ends no later than the decision itself does.
 * @param today the day on which decisions must hold, as `2027-03-15`: of one that has ended more is told elsewhere.
 */
export function checkLastDays({ decisions, ...plan }: Plan, today: string): Finding[] {
  const held = [...decisions.values()].filter(({ date, until = '' }) => until >= today && until >= date)
  const lastDays: LastDays = new Map(held.map(({ id, until = '' }) => [id, until]))
  return [
    ...[...unitsOf(plan.units)].flatMap((unit) => within(lastDays, unit, {}, unit.path)),
    ...plan.windows.flatMap((window) => {
      const { id, decision, end, at } = window
      const last = { decision, until: end.slice(0, 10) }
      const what = `The window ${shown(id)} is to be open`
      return [...outlives(lastDays, { ...last, what, at }, undefined), ...within(lastDays, window, last, undefined)]
    }),
  ]
}

/** What stands in a unit or a window. Where it says nothing of its own, it is told of with its window. */
function within(
  lastDays: LastDays,
  { packs, unset, policies, fadder }: Overlay,
  last: Partial<Grounds>,
  unit: string | undefined,
): Finding[] {
  const all = [
    ...packs.map((use) => ({ ...use, what: `The pack ${shown(use.pack)} is to be used` })),
    ...unset.map((each) => ({ ...each, what: `${shown(each.name)} is to be unset` })),
    ...[...policies, ...fadder].map((each) => ({ ...each, what: `${shown(each.name)} is to hold` })),
  ]
  return all.flatMap(({ decision = last.decision, until = last.until, what, at, ...own }) =>
    decision === last.decision && until === last.until
      ? []
      : outlives(lastDays, { ...own, decision, until, what, at }, unit),
  )
}

/** The last days of the decisions that have one, by their ids. */
type LastDays = ReadonlyMap<string, string>

interface Resting extends Pick<Grounds, 'decision' | 'until'> {
  what: string
  at: Source
}

function outlives(
  lastDays: LastDays,
  { decision = '', until = '', what, at }: Resting,
  unit: string | undefined,
): Finding[] {
  const last = lastDays.get(decision)
  if (last === undefined || until <= last) return []
  const problem = `${what} until ${until}, but its decision ${shown(decision)} holds only until ${last}.`
  return [error('outlives-decision', at, problem, 'Write an earlier day, or have it decided for longer.', unit)]
}

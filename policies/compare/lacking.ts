import { error, type Finding } from '../plan/finding.ts'
import { standingOf, type Comparison, type SchoolDeparture } from './compare.ts'
import type { Lack } from './departures.ts'

/** The deviations that lack a decision, a last day or one yet to come: each once, however many schools inherit it. */
export function undecidedIn({ schools }: Comparison): SchoolDeparture[] {
  const undecided = schools
    .flatMap(({ departures }) => departures)
    .filter((departure) => standingOf(departure) === 'undecided')
  const places = new Map(
    undecided.map((departure) => {
      const { file, line, column } = departure.basis.at
      return [JSON.stringify([departure.kind, departure.name, file, line, column]), departure]
    }),
  )
  return [...places.values()]
}

const problems: Record<Lack, (name: string, until: string) => string> = {
  decision: (name) => `${name} leaves the base level without a decision.`,
  end: (name) => `${name} leaves the base level without a last day.`,
  expired: (name, until) => `${name} was to leave the base level until ${until}, which has passed.`,
}

const remedies: Record<Lack, string> = {
  decision: 'Add a line "decision:" with the id of a decision in the plan, or remove it.',
  end: 'Add a line "until:" with the last day, here or to the decision.',
  expired: 'Remove it, or have it decided anew and write the new day.',
}

/** What must be mended before every deviation is decided, with the line in the plan. */
export function lackingFindings(comparison: Comparison): Finding[] {
  const codes = {
    decision: 'deviation-without-decision',
    end: 'deviation-without-end',
    expired: 'expired-setting',
  } as const
  return undecidedIn(comparison).flatMap(({ name, lacks, basis: { at, unit, until } }) =>
    lacks ? [error(codes[lacks], at, problems[lacks](name, until ?? ''), remedies[lacks], unit)] : [],
  )
}

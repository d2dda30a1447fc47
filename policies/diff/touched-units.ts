import { sameJson } from '../json.ts'
import { isWithin } from '../unit-path.ts'
import type { PartDiff } from './diff.ts'
import { textsIn } from './texts-in.ts'
import type { DiffToTell } from './told-diff.ts'

/**
 * Every unit whose devices get something else: other settings, another name, another address to report to,
 * other systems, or a window over them that is other than before. Who decided it and why touches no device.
 */
export function touchedUnits({ diff, now }: Pick<DiffToTell, 'diff' | 'now'>): Set<string> {
  const paths = [...now.units.keys()]
  if (diff.parts.some((part) => part.kind === 'plan' && differsIn(part, ['deskUrl'])))
    return new Set([...paths, ...diff.units.map(({ path }) => path)])
  const tops = [...diff.renames.map(({ to }) => to), ...diff.parts.flatMap(topsOf), ...movedInstants({ diff, now })]
  const under = paths.filter((path) => tops.some((top) => isWithin(path, top)))
  return new Set([...diff.units.map(({ path }) => path), ...under])
}

function topsOf(part: PartDiff): string[] {
  const { kind, id, before, after } = part
  if (kind === 'units') return differsIn(part, ['platforms']) ? [id] : []
  if (kind !== 'windows' || !differsIn(part, ['start', 'end', 'units', 'policies', 'fadder', 'unset'])) return []
  return [...textsIn(before?.['units']), ...textsIn(after?.['units'])]
}

/** Windows open and close at another moment where the plan's clock is another. */
function movedInstants({ diff, now }: Pick<DiffToTell, 'diff' | 'now'>): string[] {
  if (!diff.parts.some((part) => part.kind === 'plan' && differsIn(part, ['timeZone']))) return []
  return [...now.parts.windows.values()].flatMap((window) => textsIn(window['units']))
}

function differsIn({ before, after }: PartDiff, fields: readonly string[]): boolean {
  return fields.some((field) => !sameJson(before?.[field] ?? null, after?.[field] ?? null))
}

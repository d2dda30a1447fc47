import { canonicalJson, isJsonObject, type Json, type JsonObject } from '../json.ts'
import { isWithin, nameOf, parentOf, samePathKey } from '../unit-path.ts'
import type { PlanFacts } from './plan-facts.ts'
import { textsIn } from './texts-in.ts'

/** A unit that has another name than before, and takes all below it along. */
export interface Rename {
  from: string
  to: string
}

/**
 * The units that seem to have another name: under the same unit one goes and one comes, and no other, that
 * has the same in all below it, is the same at Google, or differs in case alone.
 */
export function renamesBetween(old: PlanFacts, now: PlanFacts): Rename[] {
  const [gone, fresh] = [topsBeside(old, now), topsBeside(now, old)]
  const pairs = gone.flatMap((from) =>
    fresh.filter((to) => seemsRenamed(old, now, { from, to })).map((to) => ({ from, to })),
  )
  // Where several could be meant, nobody knows which one became which.
  return pairs.filter(({ from, to }) => pairs.filter((pair) => pair.from === from || pair.to === to).length === 1)
}

/** The units of one plan that the other has not, and whose parent it has. */
function topsBeside({ units }: PlanFacts, other: PlanFacts): string[] {
  const has = (path: string) => path === '' || other.units.has(path)
  return [...units.keys()].filter((path) => !has(path) && has(parentOf(path)))
}

function seemsRenamed(old: PlanFacts, now: PlanFacts, { from, to }: Rename): boolean {
  if (parentOf(from) !== parentOf(to)) return false
  if (samePathKey(from) === samePathKey(to)) return true
  const [had, has] = [googleIdOf(old, from), googleIdOf(now, to)]
  if (had !== undefined && has !== undefined) return had === has
  const before = likenessOf(old, from)
  // Every class without anything of its own is like every other.
  return before !== canonicalJson([['', {}]]) && before === likenessOf(now, to)
}

function googleIdOf({ parts }: PlanFacts, path: string): Json | undefined {
  return parts.units.get(path)?.['googleId']
}

/** What a unit and all below it have of their own, whatever it is called and whyever it is so. */
function likenessOf({ units, parts }: PlanFacts, top: string): string {
  const paths = [...units.keys()].filter((path) => isWithin(path, top)).sort()
  return canonicalJson(paths.map((path) => [path.slice(top.length), ownOf(parts.units.get(path) ?? {})]))
}

function ownOf({ kind = null, platforms = null, uses = [], unset = {}, policies = {}, fadder = {} }: JsonObject) {
  const own = {
    kind: kind === null ? [] : [kind],
    platforms: platforms === null ? [] : [platforms],
    uses: Array.isArray(uses) ? uses.map((use) => (isJsonObject(use) ? (use['pack'] ?? null) : use)) : [],
    unset: isJsonObject(unset) ? Object.keys(unset) : [],
    policies: valuesOf(policies),
    fadder: valuesOf(fadder),
  }
  return Object.fromEntries(Object.entries(own).filter(([, all]) => all.length > 0))
}

function valuesOf(settings: Json): Json[] {
  if (!isJsonObject(settings)) return []
  return Object.entries(settings).map(([name, each]) => [name, isJsonObject(each) ? (each['value'] ?? null) : each])
}

/** Where a unit lies once the renames are carried out. */
export function renamedPath(path: string, renames: readonly Rename[]): string {
  const rename = renames.find(({ from }) => isWithin(path, from))
  return rename ? rename.to + path.slice(rename.from.length) : path
}

/** A plan with units that have other names: everything that speaks of them follows along. */
export function renamed(facts: PlanFacts, renames: readonly Rename[]): PlanFacts {
  if (renames.length === 0) return facts
  const moved = <Each>(by: ReadonlyMap<string, Each>) =>
    new Map([...by].map(([path, each]) => [renamedPath(path, renames), each]))
  const { units, parts } = facts
  const order = [...parts.order].map(([path, each]) => [path, reordered(path, each, renames)] as const)
  const windows = [...parts.windows].map(([id, each]) => [id, overRenamed(each, renames)] as const)
  return {
    units: moved(units),
    parts: { ...parts, units: moved(parts.units), order: moved(new Map(order)), windows: new Map(windows) },
  }
}

function reordered(parent: string, order: JsonObject, renames: readonly Rename[]): JsonObject {
  if (!Array.isArray(order['units'])) return order
  return { ...order, units: textsIn(order['units']).map((name) => nameOf(renamedPath(`${parent}/${name}`, renames))) }
}

function overRenamed(window: JsonObject, renames: readonly Rename[]): JsonObject {
  if (!Array.isArray(window['units'])) return window
  return { ...window, units: textsIn(window['units']).map((path) => renamedPath(path, renames)) }
}

import { resolveWindow } from '../effective.ts'
import type { Json, JsonObject } from '../json.ts'
import type { Plan, Window } from '../plan/plan.ts'
import type { Decision, Risk } from '../plan/register.ts'

/** What a plan says beside its units' settings, by what each entry is. */
export const partKinds = ['windows', 'decisions', 'risks', 'base', 'packs'] as const
export type PartKind = (typeof partKinds)[number]

/** Every entry by its id or name, as plain data; a field that the plan does not give is not there. */
export type Parts = Record<PartKind, ReadonlyMap<string, JsonObject>>

/** What a plan says beside its units' settings. The base level is the one entry of its kind. */
export function planParts(plan: Plan): Parts {
  const roleOf = (owner: string) => plan.owners.get(owner)?.role ?? owner
  const base = given({ pack: plan.base, decision: plan.baseDecision })
  return {
    windows: new Map(plan.windows.map((window) => [window.id, windowPart(plan, window)])),
    decisions: mapped(plan.decisions, (each) => decisionPart(each, roleOf(each.by))),
    risks: mapped(plan.risks, (each) => riskPart(each, roleOf(each.owner))),
    base: new Map([['base', base]]),
    packs: mapped(plan.packs, ({ version }) => ({ version })),
  }
}

function mapped<From>(from: ReadonlyMap<string, From>, part: (each: From) => JsonObject): Map<string, JsonObject> {
  return new Map([...from].map(([id, each]) => [id, part(each)]))
}

/** Without the fields that have no value. */
function given(fields: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function windowPart(plan: Plan, window: Window): JsonObject {
  const { what, start, end, decision, units, unset } = window
  const { policies, fadder } = resolveWindow(plan, window, { policies: new Map(), fadder: new Map() })
  const values = (of: typeof policies) => Object.fromEntries([...of].map(([name, { value }]) => [name, value]))
  return {
    what,
    start,
    end,
    decision,
    units: units.map(({ path }) => path).sort(),
    policies: values(policies),
    fadder: values(fadder),
    unset: unset
      .map(({ name }) => name)
      .filter((name) => !policies.has(name))
      .sort(),
  }
}

function decisionPart({ what, date, review, until, reference }: Decision, by: string): JsonObject {
  return given({ what, by, date, until, review, reference })
}

function riskPart({ what, tags, likelihood, consequence, measures, accepted }: Risk, owner: string): JsonObject {
  const done = measures.map(({ setting, how }) => `${setting}: ${how}`).sort()
  return given({ what, tags: [...tags].sort(), likelihood, consequence, owner, measures: done, accepted })
}

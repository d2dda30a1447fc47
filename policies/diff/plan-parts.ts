import * as z from 'zod'
import { resolveWindow } from '../effective.ts'
import type { JsonObject } from '../json.ts'
import { unitsOf, type Plan, type RawPolicy, type Unit, type Window } from '../plan/plan.ts'
import type { Decision, Owner, Risk } from '../plan/register.ts'
import { given, writtenOverlay, writtenSettings } from './written.ts'

/** What a plan says beside the values in force, by what each entry is. */
export const partKinds = [
  'plan',
  'units',
  'windows',
  'decisions',
  'risks',
  'owners',
  'base',
  'packs',
  'rawPolicies',
  'order',
] as const
export type PartKind = (typeof partKinds)[number]

/** Every entry by its id, name or path, as plain data; a field that the plan does not give is not there. */
export type Parts = Record<PartKind, ReadonlyMap<string, JsonObject>>

/**
 * Everything that a plan says beside the values in force. The plan itself and the base level are the one
 * entry of their kind; the order is that of the units within a unit, by its path, or at the top.
 */
export function planParts(plan: Plan): Parts {
  const { municipality, timeZone, deskUrl } = plan
  return {
    plan: new Map([['plan', { municipality, timeZone, deskUrl }]]),
    units: new Map([...unitsOf(plan.units)].map((unit) => [unit.path, unitPart(unit)])),
    windows: new Map(plan.windows.map((window) => [window.id, windowPart(plan, window)])),
    decisions: mapped(plan.decisions, decisionPart),
    risks: mapped(plan.risks, riskPart),
    owners: mapped(plan.owners, ownerPart),
    base: new Map([['base', given({ pack: plan.base, decision: plan.baseDecision })]]),
    packs: mapped(plan.packs, ({ version, licence, about, ...settings }) => ({
      version,
      licence,
      about,
      ...writtenSettings(settings),
    })),
    rawPolicies: mapped(plan.rawPolicies, rawPolicyPart),
    order: new Map([['', plan.units] as const, ...inside(plan.units)].flatMap(([path, units]) => orderOf(path, units))),
  }
}

function mapped<From>(from: ReadonlyMap<string, From>, part: (each: From) => JsonObject): Map<string, JsonObject> {
  return new Map([...from].map(([id, each]) => [id, part(each)]))
}

function unitPart({ kind, googleId, platforms, ...overlay }: Unit): JsonObject {
  return { ...given({ kind, googleId, platforms }), ...writtenOverlay(overlay) }
}

function inside(units: readonly Unit[]) {
  return [...unitsOf(units)].map((unit) => [unit.path, unit.units] as const)
}

/** A single unit is in no order. */
function orderOf(path: string, units: readonly Unit[]): [string, JsonObject][] {
  return units.length < 2 ? [] : [[path, { units: units.map(({ name }) => name) }]]
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
    units: units.map(({ path }) => path),
    policies: values(policies),
    fadder: values(fadder),
    unset: unset
      .map(({ name }) => name)
      .filter((name) => !policies.has(name))
      .sort(),
    written: writtenOverlay(window),
  }
}

function ownerPart({ role, contact }: Owner): JsonObject {
  return given({ role, contact })
}

function decisionPart({ what, by, date, review, until, reference }: Decision): JsonObject {
  return given({ what, by, date, until, review, reference })
}

function riskPart({ what, tags, likelihood, consequence, owner, measures, accepted }: Risk): JsonObject {
  const done = measures.map(
    ({ setting, how, value }) => `${setting}${value === undefined ? '' : ` = ${JSON.stringify(value)}`}: ${how}`,
  )
  return given({ what, tags, likelihood, consequence, owner, measures: done, accepted })
}

function rawPolicyPart({ policy, harmless }: RawPolicy): JsonObject {
  const { value, scope, platforms, api, what, it } = policy
  const schema = JSON.stringify(z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' }))
  const fields = { about: what.sv, it, schema, scope, platforms: [...platforms], api: JSON.stringify(api) }
  return { ...fields, ...given({ harmless: harmless?.map((each) => JSON.stringify(each)) }) }
}

import { settingKinds, type SettingKind } from '../diff/plan-state.ts'
import type { Effective, EffectiveSetting } from '../effective.ts'
import { sameJson, type Json } from '../json.ts'
import type { Grounds, Plan } from '../plan/plan.ts'
import type { Decision } from '../plan/register.ts'
import type { Source } from '../plan/source.ts'
import type { ResolvedUnit } from './schools.ts'

/** What a deviation lacks: a decision at all, a last day, or one that has not passed. */
export type Lack = 'decision' | 'end' | 'expired'

/** What a departure rests on. */
export interface Basis {
  reason: string
  reasonInEnglish?: string | undefined
  /** The decision's id, whether or not the plan has the decision. */
  decision?: string | undefined
  /** The decision's own words, and the role that took it. */
  what?: string | undefined
  by?: string | undefined
  /** The last day on which it holds. */
  until?: string | undefined
  /** The path of the unit that it was laid down in, and the place in the plan. */
  unit: string
  at: Source
}

/** A setting in a unit that is not as the base level has it. */
export interface Departure {
  kind: SettingKind
  name: string
  /** Another value than the base level's, none where that has one, or one where that has none. */
  change: 'changed' | 'unset' | 'added'
  base?: Json
  value?: Json
  basis: Basis
  lacks?: Lack
}

/**
 * Everything in a unit that is not as the base level has it.
 * @param today the day on which decisions must hold, as `2027-03-15`.
 */
export function departuresOf(plan: Plan, unit: ResolvedUnit, base: Effective, today: string): Departure[] {
  return settingKinds.flatMap((kind) => {
    const names = new Set([...base[kind].keys(), ...unit.effective[kind].keys()])
    return [...names].sort().flatMap((name) => {
      const departure = departureOf(plan, unit, { kind, name, base: base[kind].get(name)?.value }, today)
      return departure ? [departure] : []
    })
  })
}

/** A setting, and the base level's value of it where that has one. */
interface Decided {
  kind: SettingKind
  name: string
  base: Json | undefined
}

function departureOf(
  plan: Plan,
  unit: ResolvedUnit,
  { kind, name, base }: Decided,
  today: string,
): Departure | undefined {
  const setting = unit.effective[kind].get(name)
  if (!setting) {
    const unset = unsetBy(unit, name)
    if (base === undefined || !unset) return undefined
    const basis = basisOf(plan, unset, unset)
    return { kind, name, change: 'unset', base, basis, ...lackOf(plan, basis, today) }
  }
  if (base === undefined) {
    // The base level does not forbid it, so it takes a reason and no decision.
    return { kind, name, change: 'added', value: setting.value, basis: settingBasis(plan, unit, setting) }
  }
  if (sameJson(base, setting.value)) return undefined
  const basis = settingBasis(plan, unit, setting)
  return { kind, name, change: 'changed', base, value: setting.value, basis, ...lackOf(plan, basis, today) }
}

/** Who took a setting away: the nearest on the way, since one farther off would have been followed by a setting. */
function unsetBy({ way }: ResolvedUnit, name: string): (Grounds & { at: Source; unit: string }) | undefined {
  for (const unit of way.toReversed()) {
    const unset = unit.unset.find((each) => each.name === name)
    if (unset) return { ...unset, unit: unit.path }
  }
  return undefined
}

/** A setting out of a pack is told of where the pack is used. */
function settingBasis(plan: Plan, { way }: ResolvedUnit, setting: EffectiveSetting): Basis {
  const unit = setting.unit ?? ''
  const user = way.find(({ path }) => path === unit)
  const use = user?.packs.findLast(({ pack }) => pack === setting.pack)
  return basisOf(plan, setting, { unit, at: use?.at ?? setting.at })
}

function basisOf(plan: Plan, grounds: Grounds, { unit, at }: Pick<Basis, 'unit' | 'at'>): Basis {
  const { reason, reasonInEnglish, decision } = grounds
  const known = plan.decisions.get(decision ?? '')
  return {
    reason,
    reasonInEnglish,
    decision,
    what: known?.what,
    by: known && (plan.owners.get(known.by)?.role ?? known.by),
    until: earlier(grounds.until, known),
    unit,
    at,
  }
}

/** A setting does not outlive the decision that it rests on. */
function earlier(until: string | undefined, decision: Decision | undefined): string | undefined {
  return [until, decision?.until].filter((day) => day !== undefined).sort()[0]
}

function lackOf(plan: Plan, { decision, until }: Basis, today: string): { lacks?: Lack } {
  if (decision === undefined || !plan.decisions.has(decision)) return { lacks: 'decision' }
  if (until === undefined) return { lacks: 'end' }
  return until < today ? { lacks: 'expired' } : {}
}

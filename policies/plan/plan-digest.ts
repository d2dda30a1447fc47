import { sha256 } from '../digest.ts'
import { canonicalJson, type Json } from '../json.ts'
import type { Plan, Setting, Settings, Unit } from './plan.ts'

function setting({ name, value, reason, decision, source }: Setting): Json {
  return [name, value, reason, decision ?? null, source ?? null]
}

function settings({ policies, fadder }: Settings): Json {
  return [policies.map(setting), fadder.map(setting)]
}

function unit({ name, googleId, packs, units, ...own }: Unit): Json {
  const uses = packs.map(({ pack, reason, decision }) => [pack, reason, decision ?? null])
  return [name, googleId ?? null, uses, settings(own), units.map(unit)]
}

/**
 * SHA-256 of everything that a plan and its packs say: not of their bytes, so that a comment or another
 * order of the keys is the same plan.
 */
export function planDigest(plan: Plan): string {
  const owners = [...plan.owners.values()].map(({ id, role, contact }) => [id, [role, contact ?? null]])
  const decisions = [...plan.decisions.values()].map(({ id, what, by, date, review, reference }) => [
    id,
    [what, by, date, review, reference],
  ])
  const packs = [...plan.packs.values()].map((pack) => [pack.name, [pack.version, pack.licence, settings(pack)]])
  return sha256(
    canonicalJson({
      municipality: plan.municipality,
      deskUrl: plan.deskUrl,
      owners: Object.fromEntries(owners),
      decisions: Object.fromEntries(decisions),
      packs: Object.fromEntries(packs),
      base: plan.base,
      units: plan.units.map(unit),
    }),
  )
}

import { sha256 } from '../digest.ts'
import { canonicalJson, type Json } from '../json.ts'
import * as z from 'zod'
import type { Grounds, Overlay, Plan, Setting, Settings, Unit } from './plan.ts'

function grounds({ reason, reasonInEnglish, decision, until }: Grounds): Json {
  return [reason, reasonInEnglish ?? null, decision ?? null, until ?? null]
}

function setting(each: Setting): Json {
  return [each.name, each.value, each.source ?? null, grounds(each)]
}

function settings({ policies, fadder }: Settings): Json {
  return [policies.map(setting), fadder.map(setting)]
}

function overlay({ packs, unset, ...own }: Overlay): Json {
  const uses = packs.map((use) => [use.pack, grounds(use)])
  return [uses, unset.map((each) => [each.name, grounds(each)]), settings(own)]
}

function unit({ name, kind, googleId, platforms, units, ...own }: Unit): Json {
  return [name, kind ?? null, googleId ?? null, platforms ?? null, overlay(own), units.map(unit)]
}

function byId<Part>(parts: ReadonlyMap<string, Part>, said: (part: Part) => Json): Json {
  return Object.fromEntries([...parts].map(([id, part]) => [id, said(part)]))
}

/** The parts of a plan that are found by an id or a name, each without the place that it was read from. */
function registers({ owners, decisions, risks, packs, rawPolicies }: Plan): Record<string, Json> {
  return {
    owners: byId(owners, ({ role, contact }) => [role, contact ?? null]),
    decisions: byId(decisions, ({ what, by, date, review, until, reference }) => [
      what,
      by,
      date,
      review,
      until ?? null,
      reference,
    ]),
    risks: byId(risks, ({ what, tags, likelihood, consequence, owner, measures, accepted }) => [
      what,
      tags,
      likelihood,
      consequence,
      owner,
      measures.map(({ setting: name, how, value }) => (value === undefined ? [name, how] : [name, how, value])),
      accepted ?? null,
    ]),
    packs: byId(packs, (pack) => [pack.version, pack.licence, pack.about, settings(pack)]),
    rawPolicies: byId(rawPolicies, ({ policy: { value, scope, platforms, api, it }, harmless }) => [
      JSON.stringify(z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })),
      scope,
      [...platforms],
      JSON.stringify(api),
      it,
      ...(harmless === undefined ? [] : [harmless]),
    ]),
  }
}

/**
 * SHA-256 of everything that a plan and its packs say: not of their bytes, so that a comment or another
 * order of the keys is the same plan.
 */
export function planDigest(plan: Plan): string {
  const windows = plan.windows.map(({ id, what, start, end, decision, units, ...own }) => [
    id,
    [what, start, end, decision, units.map(({ path }) => path), overlay(own)],
  ])
  return sha256(
    canonicalJson({
      municipality: plan.municipality,
      timeZone: plan.timeZone,
      deskUrl: plan.deskUrl,
      ...registers(plan),
      base: plan.base,
      baseDecision: plan.baseDecision ?? null,
      units: plan.units.map(unit),
      windows: Object.fromEntries(windows),
    }),
  )
}

import type { Json, JsonObject } from '../json.ts'
import type { Grounds, Overlay, Setting, Settings } from '../plan/plan.ts'

/** Fields as plain data, without those that have no value. */
export function given(fields: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** What is written in one place of a plan: the values, and what each rests on. What is not written is not there. */
export function writtenOverlay({ packs, unset, ...own }: Overlay): JsonObject {
  return given({
    uses: packs.length === 0 ? undefined : packs.map((use) => ({ pack: use.pack, ...grounds(use) })),
    unset: byName(unset, grounds),
    ...writtenSettings(own),
  })
}

/** The settings that are written in one place, a pack among them. */
export function writtenSettings({ policies, fadder }: Settings): JsonObject {
  return given({ policies: byName(policies, setting), fadder: byName(fadder, setting) })
}

function setting(each: Setting): JsonObject {
  return { value: each.value, ...given({ source: each.source }), ...grounds(each) }
}

function grounds({ reason, reasonInEnglish, decision, until }: Grounds): JsonObject {
  return given({ reason, reasonInEnglish, decision, until })
}

function byName<Each extends { name: string }>(all: readonly Each[], said: (each: Each) => JsonObject) {
  return all.length === 0 ? undefined : Object.fromEntries(all.map((each) => [each.name, said(each)]))
}

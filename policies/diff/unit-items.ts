import { sameJson, type JsonObject } from '../json.ts'
import type { Language } from '../language.ts'
import type { PartDiff } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { fieldItems } from './part-items.ts'
import { textsIn } from './texts-in.ts'
import type { DiffToTell } from './told-diff.ts'
import { toldInUnits, writtenItems } from './written-items.ts'

/** What is written in each unit and is other than before, save for the values: what it is, and what stands behind. */
export function unitItems({ diff, now }: DiffToTell, language: Language): Item[] {
  const toldElsewhere = toldInUnits(diff)
  const units = diff.parts.filter(({ kind, id }) => kind === 'units' && now.units.has(id))
  return [
    ...units.flatMap(({ id, before = {}, after = {} }): Item[] => {
      const [old, current] = [readable(before, language), readable(after, language)]
      const below = [...fieldItems(old, current, language), ...writtenItems(before, after, toldElsewhere, language)]
      return below.length === 0 ? [] : [{ text: [{ code: id }], below }]
    }),
    ...diff.parts.filter(isReordered).map(({ id }) => orderItem(id, language)),
  ]
}

/** What a unit is, in words. Its settings are no fields of this kind. */
function readable({ kind, platforms, googleId }: JsonObject, language: Language): JsonObject {
  const { kinds, systems } = diffWords[language]
  return {
    ...(typeof kind === 'string' ? { kind: kinds[kind] ?? kind } : {}),
    ...(platforms === undefined ? {} : { platforms: textsIn(platforms).map((name) => systems[name] ?? name) }),
    ...(googleId === undefined ? {} : { googleId }),
  }
}

/** Whether units that both plans have stand in another order; one that comes or goes is told of as that. */
function isReordered({ kind, before = {}, after = {} }: PartDiff): boolean {
  if (kind !== 'order') return false
  const [old, now] = [textsIn(before['units']), textsIn(after['units'])]
  return !sameJson(
    old.filter((name) => now.includes(name)),
    now.filter((name) => old.includes(name)),
  )
}

function orderItem(path: string, language: Language): Item {
  const say = diffWords[language]
  return { text: path === '' ? [say.topOrder] : [{ code: path }, `: ${say.order}`] }
}

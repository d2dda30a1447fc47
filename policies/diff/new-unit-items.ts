import type { Language } from '../language.ts'
import { parentOf } from '../unit-path.ts'
import { gathered } from './change-groups.ts'
import { changesOf } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { placeLine, type DiffToTell } from './told-diff.ts'
import { valueLine } from './value-text.ts'

/**
 * The units that come, each with what it has other than the unit above it and together with those below
 * that have nothing of their own: most have nothing, and a whole new school is then one line.
 */
export function newUnitItems(told: DiffToTell, language: Language): Item[] {
  const fresh = new Set(told.diff.units.filter(({ fate }) => fate === 'new').map(({ path }) => path))
  const paths = [...told.now.units.keys()]
  const leaders = new Map<string, { own: Item[]; units: Set<string> }>()
  const followed = new Map<string, string>()
  for (const path of paths.filter((each) => fresh.has(each))) {
    const own = ownItems(path, told, language)
    const leader = (own.length === 0 ? followed.get(parentOf(path)) : undefined) ?? path
    followed.set(path, leader)
    const group = leaders.get(leader) ?? { own, units: new Set<string>() }
    leaders.set(leader, { ...group, units: group.units.add(path) })
  }
  return [...leaders.values()].flatMap(({ own, units }) => {
    const places = gathered(units, paths).map((place) => placeLine(place, paths, told, language))
    if (own.length === 0) return places.map((line): Item => ({ text: [...line, `: ${diffWords[language].asAbove}`] }))
    return [{ text: places.flatMap((line, index) => [...(index === 0 ? [] : [', ']), ...line]), below: own }]
  })
}

function ownItems(path: string, { now, base, catalogue }: DiffToTell, language: Language): Item[] {
  const above = now.units.get(parentOf(path)) ?? base
  const unit = now.units.get(path)
  if (!unit) return []
  return changesOf(above, unit).map((change) => {
    const value = valueLine(change, change.after, catalogue, language)
    const inherited = valueLine(change, change.before, catalogue, language)
    return { text: [{ code: change.name }, ': ', ...value, `; ${diffWords[language].above}: `, ...inherited] }
  })
}

import { gathered } from './change-groups.ts'
import { changesOf } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { placeText, type DiffToTell } from './told-diff.ts'
import { valueText, type Language } from './value-text.ts'

/**
 * The units that come, each with what it has other than the unit above it: most have nothing, and a whole
 * new school is then one line.
 */
export function newUnitItems(told: DiffToTell, language: Language): Item[] {
  const say = diffWords[language]
  const fresh = new Set(told.diff.units.filter(({ fate }) => fate === 'new').map(({ path }) => path))
  const paths = [...told.now.units.keys()]
  const own = new Map([...fresh].map((path) => [path, ownItems(path, told, language)]))
  const plain = new Set([...fresh].filter((path) => own.get(path)?.length === 0))
  // A unit that stands for all below it may have some that differ: these are told after it.
  const places = gathered(fresh, paths).map((place): Item => ({
    text: [{ code: placeText(place, paths, told, language) }, ...(plain.has(place.path) ? [`: ${say.asAbove}`] : [])],
    ...(plain.has(place.path) ? {} : { below: own.get(place.path) ?? [] }),
  }))
  const heads = new Set(gathered(fresh, paths).map(({ path }) => path))
  const others = [...fresh].filter((path) => !heads.has(path) && !plain.has(path))
  return [...places, ...others.map((path): Item => ({ text: [{ code: path }], below: own.get(path) ?? [] }))]
}

function ownItems(path: string, { now, base, catalogue }: DiffToTell, language: Language): Item[] {
  const above = now.units.get(path.slice(0, path.lastIndexOf('/'))) ?? base
  const unit = now.units.get(path)
  if (!unit) return []
  return changesOf(above, unit).map((change) => {
    const value = valueText(change, change.after, catalogue, language)
    const inherited = valueText(change, change.before, catalogue, language)
    return {
      text: [{ code: change.name }, ': ', { code: value }, `; ${diffWords[language].above}: `, { code: inherited }],
    }
  })
}

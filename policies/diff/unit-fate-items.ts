import { devicesIn } from '../devices/device-counts.ts'
import type { Language } from '../language.ts'
import { isWithin, nameOf } from '../unit-path.ts'
import { gathered } from './change-groups.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { placeLine, type DiffToTell } from './told-diff.ts'

/** The units that go, each with all that goes with it. */
export function goneItems(told: DiffToTell, language: Language): Item[] {
  // What is below a unit that goes, goes too: the others say nothing of it.
  const paths = told.diff.units.filter(({ fate }) => fate === 'gone').map(({ path }) => path)
  return gathered(new Set(paths), paths).map((place) => ({ text: placeLine(place, paths, told, language) }))
}

/** The units that have another name, with all that follow along. */
export function renameItems({ diff, now, devices }: DiffToTell, language: Language): Item[] {
  const say = diffWords[language]
  return diff.renames.map(({ from, to }): Item => {
    const units = [...now.units.keys()].filter((path) => isWithin(path, to))
    const numbers = [
      ...(units.length === 1 ? [] : [say.units(units.length)]),
      ...(devices ? [say.devices(devicesIn(devices, units))] : []),
    ].join(', ')
    const along = `${units.length === 1 ? '' : say.below}${numbers === '' ? '' : ` (${numbers})`}`
    return { text: [say.renamed(nameOf(from), nameOf(to)), ': ', { code: to }, along] }
  })
}

import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Language } from '../language.ts'
import { isWithin } from '../unit-path.ts'
import { gathered } from './change-groups.ts'
import { changesOf, type PartDiff } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { fateOf, fieldItems } from './part-items.ts'
import { partWords } from './part-words.ts'
import type { UnitState } from './plan-state.ts'
import { textsIn } from './texts-in.ts'
import { placeLine, type DiffToTell } from './told-diff.ts'
import { valueText } from './value-text.ts'
import { writtenItems } from './written-items.ts'

/** A window that comes, goes or is another: when, for whom, and what holds then. */
export function windowItem(part: PartDiff, told: DiffToTell, language: Language): Item {
  const say = diffWords[language]
  const words = partWords[language]
  const { id, before, after } = part
  const text = [`${words.parts.windows(id, fateOf(part))}: ${textOf((after ?? before)?.['what'])}`]
  if (before && after)
    return {
      text,
      below: [
        ...changed(before, after, language),
        ...placeItems(after, told, language),
        ...contentItems(before, after, told, language),
        ...groundItems(before, after, language),
      ],
    }
  const window = after ?? before ?? {}
  const names = [...contentsOf(window).policies.keys(), ...contentsOf(window).fadder.keys()]
  const unset = textsIn(window['unset'])
  return {
    text,
    below: [
      { text: [say.time(time(window['start']), time(window['end']))] },
      { text: [`${words.fields.decision}: ${textOf(window['decision'])}`] },
      ...placeItems(window, told, language),
      { text: [`${say.contents(names.length)}: ${names.join(', ')}`] },
      ...(unset.length === 0 ? [] : [{ text: [`${say.unsets}: ${unset.join(', ')}`] }]),
      ...(after ? groundItems({}, after, language) : []),
    ],
  }
}

/** Times and grounds that are other than before. */
function changed(before: JsonObject, after: JsonObject, language: Language): Item[] {
  return fieldItems(readable(before), readable(after), language)
}

function readable(window: JsonObject): JsonObject {
  return { ...window, start: time(window['start']), end: time(window['end']) }
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function time(value: Json | undefined): string {
  return textOf(value).replace('T', ' ')
}

/** The units that the window lies over, with all below them. */
function placeItems(window: JsonObject, told: DiffToTell, language: Language): Item[] {
  const paths = [...told.now.units.keys()]
  const tops = textsIn(window['units'])
  const units = new Set(paths.filter((path) => tops.some((top) => isWithin(path, top))))
  const places = gathered(units, paths)
  if (places.length === 0) return []
  return [
    {
      text: [`${diffWords[language].over}:`],
      below: places.map((place) => ({ text: placeLine(place, paths, told, language) })),
    },
  ]
}

function contentsOf(window: JsonObject): UnitState {
  return { policies: valuesIn(window['policies']), fadder: valuesIn(window['fadder']) }
}

function valuesIn(value: Json | undefined): Map<string, Json> {
  return new Map(isJsonObject(value) ? Object.entries(value) : [])
}

/** What holds in the window and did not, or the other way round. */
function contentItems(before: JsonObject, after: JsonObject, told: DiffToTell, language: Language): Item[] {
  const say = diffWords[language]
  const values = changesOf(contentsOf(before), contentsOf(after)).map((change): Item => {
    const [old, now] = [change.before, change.after].map((value) => valueText(change, value, told.catalogue, language))
    return { text: [{ code: change.name }, `: ${say.becomes(old ?? '', now ?? '')}`] }
  })
  const [old, now] = [textsIn(before['unset']), textsIn(after['unset'])]
  const taken = now.filter((name) => !old.includes(name))
  const givenBack = old.filter((name) => !now.includes(name))
  return [
    ...values,
    ...(taken.length === 0 ? [] : [{ text: [`${say.unsets}: ${taken.join(', ')}`] }]),
    ...(givenBack.length === 0 ? [] : [{ text: [`${say.unsetsNoMore}: ${givenBack.join(', ')}`] }]),
  ]
}

/** What each setting of the window rests on, where it is other than before. The values have been told. */
function groundItems(before: JsonObject, after: JsonObject, language: Language): Item[] {
  const [old, now] = [before['written'], after['written']].map((written) => (isJsonObject(written) ? written : {}))
  const [had, has] = [contentsOf(before), contentsOf(after)]
  const others = new Set(changesOf(had, has).map(({ name }) => name))
  return writtenItems(old ?? {}, now ?? {}, (name) => others.has(name), language)
}

import { isJsonObject, sameJson, type Json, type JsonObject } from '../json.ts'
import type { Language } from '../language.ts'
import type { PlanDiff } from './diff.ts'
import type { Item } from './document.ts'
import { changeText } from './part-items.ts'
import { partWords } from './part-words.ts'
import { writtenWords } from './written-words.ts'

/** Whether a setting's new value is told of where it holds. */
export type ToldElsewhere = (name: string) => boolean

/** The settings whose values are told of unit by unit. */
export function toldInUnits({ units }: PlanDiff): ToldElsewhere {
  const names = new Set(units.flatMap(({ changes }) => changes.map(({ name }) => name)))
  return (name) => names.has(name)
}

/** What is written in one place and is other than before: which decision it rests on, until when, and why. */
export function writtenItems(
  before: JsonObject,
  after: JsonObject,
  toldElsewhere: ToldElsewhere,
  language: Language,
): Item[] {
  const say = writtenWords[language]
  const [had, has] = [usesOf(before), usesOf(after)]
  const item = (name: string, old: Json | undefined, now: Json | undefined, isTold: boolean) =>
    entryItem(name, old, now, isTold, language)
  const items = (field: 'unset' | 'policies' | 'fadder', called: (name: string) => string) => {
    const [old, now] = [objectAt(before, field), objectAt(after, field)]
    return namesOf(old, now).flatMap((name) => item(called(name), old[name], now[name], toldElsewhere(name)))
  }
  const [oldOrder, newOrder] = [inBoth(had, has), inBoth(has, had)]
  return [
    ...namesOf(had, has).flatMap((pack) => item(say.use(pack), had[pack], has[pack], false)),
    ...(sameJson(oldOrder, newOrder) ? [] : [{ text: [say.order] }]),
    ...items('unset', say.unset),
    ...items('policies', (name) => name),
    ...items('fadder', (name) => name),
  ]
}

/** The uses of packs by what they use, in their order. */
function usesOf({ uses = [] }: JsonObject): JsonObject {
  if (!Array.isArray(uses)) return {}
  const entries = uses.flatMap((use): [string, Json][] => {
    if (!isJsonObject(use)) return []
    const { pack, ...grounds } = use
    return typeof pack === 'string' ? [[pack, grounds]] : []
  })
  return Object.fromEntries(entries)
}

function inBoth(one: JsonObject, other: JsonObject): string[] {
  return Object.keys(one).filter((name) => Object.hasOwn(other, name))
}

function namesOf(old: JsonObject, now: JsonObject): string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
}

function objectAt(of: JsonObject, field: string): JsonObject {
  const value = of[field]
  return isJsonObject(value) ? value : {}
}

function entryItem(
  name: string,
  old: Json | undefined,
  now: Json | undefined,
  isTold: boolean,
  language: Language,
): Item[] {
  const say = writtenWords[language]
  if (!isJsonObject(now)) return [{ text: [`${name}: ${say.gone}`] }]
  if (!isJsonObject(old)) return [{ text: [[`${name}: ${say.fresh}`, ...groundTexts({}, now, language)].join('; ')] }]
  const value = isTold || sameJson(old['value'] ?? null, now['value'] ?? null) ? [] : [say.value]
  const texts = [...value, ...groundTexts(old, now, language)]
  return texts.length === 0 ? [] : [{ text: [`${name}: ${texts.join('; ')}`] }]
}

/** What something rests on, where it is other than before. A reason that is reworded is not told in full. */
function groundTexts(old: JsonObject, now: JsonObject, language: Language): string[] {
  const say = writtenWords[language]
  const { fields } = partWords[language]
  const labels = { decision: fields.decision, until: fields.until, source: say.source }
  const grounds = (['decision', 'until', 'source'] as const).flatMap((field) =>
    differs(old, now, field) ? [`${labels[field]}: ${changeText(old[field], now[field], language)}`] : [],
  )
  const reasons = (['reason', 'reasonInEnglish'] as const).flatMap((field) => {
    if (!differs(old, now, field)) return []
    const reworded = field === 'reason' ? say.newReason : say.newReasonInEnglish
    return [old[field] === undefined ? `${say[field]}: ${changeText(undefined, now[field], language)}` : reworded]
  })
  return [...grounds, ...reasons]
}

function differs(old: JsonObject, now: JsonObject, field: string): boolean {
  return !sameJson(old[field] ?? null, now[field] ?? null)
}

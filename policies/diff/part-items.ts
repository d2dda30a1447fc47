import { isJsonObject, sameJson, type Json, type JsonObject } from '../json.ts'
import type { Language } from '../language.ts'
import type { PartDiff, PlanDiff } from './diff.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { partFields, partWords, type Fate, type PartField } from './part-words.ts'
import { textsIn } from './texts-in.ts'
import type { DiffToTell } from './told-diff.ts'
import { writtenItems, toldInUnits } from './written-items.ts'

/** Kinds of parts that are told of one by one. */
const ownItem = ['decisions', 'risks', 'owners', 'base', 'packs', 'rawPolicies'] as const

/** Decisions, risks, roles, the base level, packs and raw policies that are other than before. */
export function partItems(told: DiffToTell, language: Language): Item[] {
  return ownItem.flatMap((kind) =>
    told.diff.parts
      .filter((part) => part.kind === kind)
      .map((part) => partItem(partWords[language].parts[kind](part.id, fateOf(part)), part, told, language)),
  )
}

/** What happens to a part of a plan. */
export function fateOf({ before, after }: PartDiff): Fate {
  return before === undefined ? 'new' : after === undefined ? 'gone' : 'changed'
}

function partItem(called: string, part: PartDiff, told: DiffToTell, language: Language): Item {
  const { before = {}, after = {} } = part
  const fate = fateOf(part)
  const what = (fate === 'gone' ? before : after)['what']
  const name = called + (typeof what === 'string' ? `: ${what}` : '')
  if (fate === 'gone') return { text: [name] }
  const fields = fieldItems(withRoles(before, told), withRoles(after, told), language)
  if (fate === 'new') return { text: [name], below: fields.filter(({ field }) => field !== 'what') }
  const written = part.kind === 'packs' ? writtenItems(before, after, toldInUnits(told.diff), language) : []
  return { text: [name], below: [...fields, ...written] }
}

/** The roles that decide and answer, by what they are called instead of their ids. */
function withRoles(part: JsonObject, { diff, now }: DiffToTell): JsonObject {
  const named = (['by', 'owner'] as const).flatMap((field): [string, Json][] => {
    const id = part[field]
    return typeof id === 'string' ? [[field, roleOf(id, diff, now)]] : []
  })
  return { ...part, ...Object.fromEntries(named) }
}

function roleOf(id: string, { parts }: PlanDiff, now: DiffToTell['now']): string {
  const gone = parts.find((part) => part.kind === 'owners' && part.id === id)?.before
  const role = (now.parts.owners.get(id) ?? gone)?.['role']
  // With the id, since two may be called the same.
  return typeof role === 'string' ? `${role} (${id})` : id
}

/** Each field that has changed, in words. */
export function fieldItems(before: JsonObject, after: JsonObject, language: Language) {
  return partFields.flatMap((field): (Item & { field: PartField })[] => {
    const [old, now] = [before[field], after[field]]
    if (sameJson(old ?? null, now ?? null)) return []
    return [{ field, text: [`${partWords[language].fields[field]}: ${changeText(old, now, language)}`] }]
  })
}

/** A value that is other than before; of lists, what they have more and what they have less. */
export function changeText(old: Json | undefined, now: Json | undefined, language: Language): string {
  const say = diffWords[language]
  if (Array.isArray(now) && Array.isArray(old)) return listText(textsIn(old), textsIn(now), language)
  return old === undefined ? fieldText(now, language) : say.becomes(fieldText(old, language), fieldText(now, language))
}

function listText(old: readonly string[], now: readonly string[], language: Language): string {
  const say = diffWords[language]
  const added = now.filter((each) => !old.includes(each))
  const removed = old.filter((each) => !now.includes(each))
  if (added.length === 0 && removed.length === 0) return partWords[language].reordered
  return [
    ...(added.length === 0 ? [] : [`${say.added} ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`${say.removed} ${removed.join(', ')}`]),
  ].join('; ')
}

function fieldText(value: Json | undefined, language: Language): string {
  if (value === undefined) return diffWords[language].none
  if (Array.isArray(value)) return textsIn(value).join(', ')
  return isJsonObject(value) ? JSON.stringify(value) : String(value)
}

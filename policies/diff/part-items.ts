import { isJsonObject, sameJson, type Json, type JsonObject } from '../json.ts'
import type { PartDiff } from './diff.ts'
import { diffWords, partFields } from './diff-words.ts'
import type { Item } from './document.ts'
import { textsIn } from './told-diff.ts'
import type { Language } from './value-text.ts'

/** A decision, a risk, the base level or a pack that is another: what it is, and each field that has changed. */
export function partItem({ kind, id, before, after }: PartDiff, language: Language): Item {
  const say = diffWords[language]
  const fate = before === undefined ? 'new' : after === undefined ? 'gone' : 'changed'
  const what = (after ?? before)?.['what']
  const name = say.parts[kind](id, fate) + (typeof what === 'string' ? `: ${what}` : '')
  if (fate === 'gone') return { text: [name] }
  const below = fieldItems(before, after, language)
  return { text: [name], below: fate === 'new' ? below.filter(({ field }) => field !== 'what') : below }
}

/** Each field that has changed, in words. */
export function fieldItems(before: JsonObject = {}, after: JsonObject = {}, language: Language) {
  return partFields.flatMap((field): (Item & { field: string })[] => {
    const [old, now] = [before[field], after[field]]
    if (sameJson(old ?? null, now ?? null)) return []
    return [{ field, text: [`${diffWords[language].fields[field]}: ${changeText(old, now, language)}`] }]
  })
}

function changeText(old: Json | undefined, now: Json | undefined, language: Language): string {
  const say = diffWords[language]
  if (Array.isArray(now) && Array.isArray(old)) return listChange(textsIn(old), textsIn(now), language)
  return old === undefined ? fieldText(now, language) : say.becomes(fieldText(old, language), fieldText(now, language))
}

/** What a list has more and what it has less than before. */
function listChange(old: readonly string[], now: readonly string[], language: Language): string {
  const say = diffWords[language]
  const added = now.filter((each) => !old.includes(each))
  const removed = old.filter((each) => !now.includes(each))
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

import type { Language } from '../language.ts'
import { diffWords } from './diff-words.ts'
import type { Item } from './document.ts'
import { fieldItems } from './part-items.ts'
import type { DiffToTell } from './told-diff.ts'

/** What holds for the whole plan and is other than before, and what comes of it. */
export function planItems({ diff, now }: DiffToTell, language: Language): Item[] {
  const say = diffWords[language]
  const part = diff.parts.find(({ kind }) => kind === 'plan')
  if (!part) return []
  return fieldItems(part.before ?? {}, part.after ?? {}, language).map(({ field, text }): Item => {
    if (field === 'timeZone' && now.parts.windows.size > 0) return { text, below: [{ text: [say.newTimeZone] }] }
    return { text }
  })
}

/** Whether the devices are to report elsewhere, which no unit's own settings say. */
export function hasNewDesk({ diff }: Pick<DiffToTell, 'diff'>): boolean {
  const part = diff.parts.find(({ kind }) => kind === 'plan')
  return part?.before?.['deskUrl'] !== part?.after?.['deskUrl']
}

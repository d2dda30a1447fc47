import * as z from 'zod/mini'

/** The languages that the board itself speaks. What pupils can choose is more: contract/language.ts. */
export const BoardLanguage = z.enum(['sv', 'en'])
export type BoardLanguage = z.infer<typeof BoardLanguage>

export const languageNames: Record<BoardLanguage, string> = { sv: 'Svenska', en: 'English' }

/** Swedish where the browser asks for it or for something that the board can't speak; else English. */
export function preferredLanguage(kept: string | null, browserLanguages: readonly string[]): BoardLanguage {
  const chosen = BoardLanguage.safeParse(kept)
  if (chosen.success) return chosen.data
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((tag) => tag === 'sv' || tag === 'en') === 'en' ? 'en' : 'sv'
}

import type { Bilingual } from '../contract/fields.ts'

/** A language that a plan can be told in. */
export type Language = keyof Bilingual

/** Every language, the municipality's own first. */
export const languages = ['sv', 'en'] as const satisfies readonly Language[]

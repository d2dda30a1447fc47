import type { Schema } from './schema.ts'

/**
 * Stands in for zod/mini in the extension that is shipped, by the same names (docs/decisions/0003): zod itself
 * weighs more in a worker than all else in it. Only what the extension uses is here; the build refuses the rest.
 */
export * from './kinds.ts'
export * from './compounds.ts'
export * from './unions.ts'
export * from './wrappers.ts'
export * from './checks.ts'
export * from './formats.ts'

export function safeParse(schema: Schema, raw: unknown): ReturnType<Schema['safeParse']> {
  return schema.safeParse(raw)
}

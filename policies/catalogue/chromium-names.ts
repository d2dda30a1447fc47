import * as z from 'zod'
import names from './chromium-names.json' with { type: 'json' }
import type { Platform } from './policy.ts'

/** The Chromium whose names these are. */
export const chromiumVersion = 150

/** What Chromium says of a policy by its name. */
export interface KnownName {
  /** What its value is made of. Many a `string` holds JSON. */
  type: 'boolean' | 'integer' | 'string' | 'array' | 'object'
  /** Whether it follows the person signed in or the device. */
  scope: 'user' | 'device'
  /** Where it has an effect: nowhere if it has ended, is yet to come, or belongs to another program than Chrome. */
  platforms: readonly Platform[]
  /** Whether Chromium advises against it. */
  deprecated: boolean
  /** The last version in which it had an effect anywhere; absent while it still has one. */
  ended?: number
}

const letters: Readonly<Record<string, Platform>> = {
  c: 'chromeos',
  l: 'linux',
  m: 'mac',
  w: 'windows',
  a: 'android',
  i: 'ios',
}

/** The policies of Chromium by name, as the file has them: a line each, and a letter for each platform. */
const Names = z.record(
  z.string(),
  z.strictObject({
    type: z.literal(['boolean', 'integer', 'string', 'array', 'object']),
    scope: z.literal(['user', 'device']),
    platforms: z.string().regex(/^c?l?m?w?a?i?$/),
    deprecated: z.exactOptional(z.literal(true)),
    ended: z.exactOptional(z.int()),
  }),
)

/** Every policy that Chromium knows, those that it no longer heeds among them. */
export const knownNames: ReadonlyMap<string, KnownName> = new Map(
  Object.entries(Names.parse(names)).map(([name, { platforms, deprecated = false, ...rest }]) => [
    name,
    { ...rest, platforms: platforms.split('').flatMap((letter) => letters[letter] ?? []), deprecated },
  ]),
)

import * as z from 'zod'
import names from './chromium-names.json' with { type: 'json' }
import type { Platform } from './policy.ts'
import type { RiskTag } from './risks.ts'

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
  /** What it can cost a person's privacy or the device's safety. */
  risks: readonly RiskTag[]
}

const letters: Readonly<Record<string, Platform>> = {
  c: 'chromeos',
  l: 'linux',
  m: 'mac',
  w: 'windows',
  a: 'android',
  i: 'ios',
}

const riskLetters: Readonly<Record<string, RiskTag>> = {
  x: 'full-admin-access',
  s: 'system-security',
  w: 'website-sharing',
  a: 'admin-sharing',
  f: 'filtering',
  l: 'local-data-access',
  g: 'google-sharing',
}

/** The policies of Chromium by name, as the file has them: a line each, and a letter for each platform and risk. */
const Names = z.record(
  z.string(),
  z.strictObject({
    type: z.literal(['boolean', 'integer', 'string', 'array', 'object']),
    scope: z.literal(['user', 'device']),
    platforms: z.string().regex(/^c?l?m?w?a?i?$/),
    deprecated: z.exactOptional(z.literal(true)),
    ended: z.exactOptional(z.int()),
    risks: z.exactOptional(z.string().regex(/^x?s?w?a?f?l?g?$/)),
  }),
)

/** Every policy that Chromium knows, those that it no longer heeds among them. */
export const knownNames: ReadonlyMap<string, KnownName> = new Map(
  Object.entries(Names.parse(names)).map(([name, { platforms, risks = '', deprecated = false, ...rest }]) => [
    name,
    { ...rest, platforms: meant(platforms, letters), risks: meant(risks, riskLetters), deprecated },
  ]),
)

function meant<Meaning>(text: string, meanings: Readonly<Record<string, Meaning>>): Meaning[] {
  return text.split('').flatMap((letter) => meanings[letter] ?? [])
}

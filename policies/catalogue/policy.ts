import type * as z from 'zod'
import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { ApiMapping } from './api-mapping.ts'

/** The systems whose Chrome or Chromium knows a policy; `pc` is Chrome on Linux, macOS and Windows alike. */
export type Platform = 'chromeos' | 'linux' | 'mac' | 'windows' | 'android' | 'ios'

/**
 * A policy of Chrome or ChromeOS. Names, types and platforms are Chromium 150's own; what Chromium 156
 * no longer knows is not here.
 */
export interface Policy {
  name: string
  /** What a value must be. */
  value: z.ZodType<Json>
  /** A value that fits, for messages and tests. */
  example: Json
  /** Whether it follows the person signed in or the device. */
  scope: 'user' | 'device'
  platforms: readonly Platform[]
  /** Whether the browser takes it from Google's console alone and ignores it in a file on the machine. */
  cloudOnly?: true
  /** How the value is written to Google's Chrome Policy API. */
  api: ApiMapping
  /** What it does, for a reader at a school. */
  what: Bilingual
  /** What each value of a numbered or named choice means. */
  meanings?: Record<string, Bilingual>
}

/** Chrome on Linux, macOS and Windows. */
export const pc = ['linux', 'mac', 'windows'] as const
/** ChromeOS and Chrome on PCs: where most policies for a person exist. */
export const desktop = ['chromeos', ...pc] as const
/** Desktop and telephones alike. */
export const everywhere = [...desktop, 'android', 'ios'] as const

import type * as z from 'zod'
import type { Bilingual } from '../../contract/fields.ts'
import type { Json } from '../json.ts'
import type { TimeUnit } from '../time-words.ts'
import type { ApiMapping } from './api-mapping.ts'
import type { RiskTag } from './risks.ts'

/** The systems whose Chrome or Chromium knows a policy; `pc` is Chrome on Linux, macOS and Windows alike. */
export const platformNames = ['chromeos', 'linux', 'mac', 'windows', 'android', 'ios'] as const
export type Platform = (typeof platformNames)[number]

/**
 * A policy of Chrome or ChromeOS. Names, types, platforms and risk tags are Chromium's own; what it calls
 * deprecated, or no longer knows, is not here.
 */
export interface Policy {
  name: string
  /** What a value must be. */
  value: z.ZodType<Json>
  /** What a number counts. */
  unit?: Exclude<TimeUnit, 'minutes'>
  /** A value that fits, for messages and tests. */
  example: Json
  /** Whether it follows the person signed in or the device. */
  scope: 'user' | 'device'
  platforms: readonly Platform[]
  /** Whether the browser takes it from Google's console alone and ignores it in a file on the machine. */
  cloudOnly?: true
  /** How the value is written to Google's Chrome Policy API. */
  api: ApiMapping
  /** What it can cost a person's privacy or the device's safety, in Chromium's own judgement; often nothing. */
  risks: readonly RiskTag[]
  /**
   * The values with which it opens none of its risks; each other value is held to open them all. Every policy
   * with a risk tag has it, and no other.
   */
  harmless?: z.ZodType<Json>
  /** What it does, for a reader at a school. */
  what: Bilingual
  /** What each value of a numbered or named choice means, or what the odd numbers of a range do. */
  meanings?: Record<string, Bilingual>
  /** Whether nobody has explained it: a plan brought it by its raw name. */
  unexplained?: true
  /** One line for IT, in English as the field speaks it: what the value really touches. */
  it: string
}

/** Chrome on Linux, macOS and Windows. */
export const pc = ['linux', 'mac', 'windows'] as const
/** ChromeOS and Chrome on PCs: where most policies for a person exist. */
export const desktop = ['chromeos', ...pc] as const
/** All but the iPhone, whose Chrome stands on Apple's engine. */
export const allButIos = [...desktop, 'android'] as const
/** Desktop and telephones alike. */
export const everywhere = [...allButIos, 'ios'] as const

/** What follows the person signed in to a Chromebook. */
export const chromeOsUser = { scope: 'user', platforms: ['chromeos'] } as const
/** What holds for a Chromebook whoever uses it. */
export const chromeOsDevice = { scope: 'device', platforms: ['chromeos'] } as const

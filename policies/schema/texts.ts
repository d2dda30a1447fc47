import { levels } from '../plan/register.ts'
import type { JsonObject } from '../json.ts'

/** A text in both languages, for an editor that shows it as it stands. */
export function told(sv: string, en: string): JsonObject {
  return { description: `${sv}\n\n${en}` }
}

/** The plan's reader takes every scalar as the text that stands in the file; only nothing at all is none. */
const scalar = ['string', 'number', 'boolean']

/** A text that says something. */
export const words: JsonObject = { type: scalar, pattern: '\\S' }

const idPattern = '^[^\\s/]+$'

/** A name by which one part of a plan points to another. */
export const id: JsonObject = { type: scalar, pattern: idPattern, maxLength: 100 }

/** What the names in a map of such parts must be. */
export const idNames: JsonObject = { pattern: idPattern, maxLength: 100 }

const datePattern = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])'

export const date: JsonObject = { type: 'string', format: 'date', pattern: `^${datePattern}$` }

/** A moment on a clock on the wall. */
export const localTime: JsonObject = {
  type: 'string',
  pattern: `^${datePattern}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]$`,
  examples: ['2027-03-15 07:00'],
}

/** A unit's name: `1`, `010` and `no` are names. */
export const unitName: JsonObject = { type: scalar, pattern: '^[^/\\s](?:[^/]*[^/\\s])?$', maxLength: 120 }

const levelWords = [
  'mycket låg – very low',
  'låg – low',
  'måttlig – moderate',
  'hög – high',
  'mycket hög – very high',
] as const

/** How likely or how bad something is; in quotes too, since the reader takes the text. */
export const level: JsonObject = {
  anyOf: [
    { enum: [...levels], enumDescriptions: [...levelWords] },
    { type: 'string', pattern: '^[1-5]$' },
  ],
}

/** A part that is defined once and pointed to. */
export function ref(definition: string): JsonObject {
  return { $ref: `#/definitions/${definition}` }
}

/** A map whose keys are all known. */
export function record(
  required: readonly string[],
  properties: Record<string, JsonObject>,
  more: JsonObject = {},
): JsonObject {
  return { type: 'object', ...more, required: [...required], properties, additionalProperties: false }
}

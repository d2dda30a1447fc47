import * as z from 'zod'
import type { Json } from '../json.ts'
import { largest } from './values/number-values.ts'
import type { Policy } from './policy.ts'

/** Something that has a value: a policy, or one of Fadder's own settings. */
export interface Valued {
  value: z.core.$ZodType
  unit?: Policy['unit']
  example?: Json
  meanings?: Policy['meanings']
}

/** What a value must be, in words: `true or false`, `one of 0 (allowed), 1 (switched off)`. */
export function wordsFor({ value, unit, example, meanings }: Valued): string {
  const schema = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' })
  const { type, enum: choices, minimum, maximum, items, properties } = schema
  const such = example === undefined ? '' : `, such as ${JSON.stringify(example)}`
  if (choices) return `one of ${choices.map((choice) => withMeaning(JSON.stringify(choice), meanings)).join(', ')}`
  if (type === 'boolean') return 'true or false'
  if (type === 'string') return `a text${such}`
  if (type === 'integer') return `a whole number${unit ? ` of ${unit}` : ''}${limits(minimum, maximum)}${such}`
  if (type !== 'array') return `a map${such || ofNumbers(properties)}`
  const ofChoices =
    typeof items === 'object' && !Array.isArray(items) && items.enum ? ` of ${items.enum.join(', ')}` : ''
  return `a list${ofChoices}${such}`
}

/** The entries of a map whose entries are all whole numbers of one range: ` of watch and act, each a whole number from 1 to 90`. */
function ofNumbers(properties: z.core.JSONSchema.JSONSchema['properties']): string {
  const entries = Object.entries(properties ?? {})
  const ranges = entries.map(([, each]) =>
    typeof each === 'object' && each.type === 'integer' ? limits(each.minimum, each.maximum) : '',
  )
  const [range] = ranges
  if (!range || ranges.some((other) => other !== range)) return ''
  return ` of ${entries.map(([name]) => name).join(' and ')}, each a whole number${range}`
}

/** Limits in words; one that only says how far a policy can count is no limit to a reader. */
function limits(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined || maximum === undefined) return ''
  return maximum === largest ? `, at least ${minimum}` : ` from ${minimum} to ${maximum}`
}

function withMeaning(choice: string, meanings: Policy['meanings']): string {
  const meaning = meanings?.[choice.replaceAll('"', '')]
  return meaning ? `${choice} (${meaning.en})` : choice
}

/** A value as a finding quotes it: its JSON, shortened. */
export function quoted(value: Json): string {
  const text = JSON.stringify(value)
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`
}

/** For who wrote YAML 1.1's `no` or `on` where a boolean is wanted, or put quotes round a number. */
export function yamlHint(value: Json, words: string): string {
  if (typeof value !== 'string') return ''
  const word = value.toLowerCase()
  if (words === 'true or false' && ['yes', 'on', 'y', 'true'].includes(word)) return ` For yes, YAML wants true.`
  if (words === 'true or false' && ['no', 'off', 'n', 'false'].includes(word)) return ` For no, YAML wants false.`
  return /^\d+$/.test(word) ? ' In quotes it is a text; a number has none.' : ''
}

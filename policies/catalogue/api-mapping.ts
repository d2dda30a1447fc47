import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/**
 * How a policy's value becomes a value of Google's Chrome Policy API v1.
 *
 * The API names its enum values in full, with a prefix that can't be told from the short name. Where
 * no source verifies the mapping or the prefix, the policy is left out of the requests and the reason
 * is written beside them: a guessed name would be refused by Google together with its whole batch.
 */
export type ApiMapping =
  | { kind: 'field'; schema: string; field: string }
  | { kind: 'listed'; schema: string; field: string; known: readonly string[] }
  | { kind: 'comma-separated'; schema: string; field: string }
  | { kind: 'with-switch'; schema: string; field: string; switch: string }
  | { kind: 'acknowledged'; schema: string; field: string; acknowledgement: string }
  | { kind: 'duration'; schema: string; field: string; unit: DurationUnit }
  | { kind: 'long'; schema: string; field: string }
  | { kind: 'telemetry'; entry: string }
  | { kind: 'names'; schema: string; field: string; names: Readonly<Record<string, string>>; unset?: string }
  | { kind: 'bookmarks'; schema: string; field: string }
  | { kind: 'allowed-apps' }
  | { kind: 'extension-settings' }
  | { kind: 'left-out'; why: string }

/** What a policy counts in; the API always writes seconds. */
export type DurationUnit = 'seconds' | 'milliseconds'

/** The value as it is: a boolean, a text or a list. */
export function asIs(schema: string, field: string): ApiMapping {
  return { kind: 'field', schema, field }
}

/** A value by its full name in the API; the key is the policy's value as text. */
export function named(schema: string, field: string, names: Record<string, string>): ApiMapping {
  return { kind: 'names', schema, field, names }
}

/** A boolean that the API writes as one of UNSET, FALSE and TRUE, which have no prefix. */
export function trueOrFalse(schema: string, field: string): ApiMapping {
  return { kind: 'names', schema, field, names: { true: 'TRUE', false: 'FALSE' }, unset: 'UNSET' }
}

/** The same short names behind one verified prefix. */
export function prefixed(prefix: string, names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([value, name]) => [value, prefix + name]))
}

/** A list of which the API knows some entries only; a list with another is left out. */
export function listed(schema: string, field: string, known: readonly string[]): ApiMapping {
  return { kind: 'listed', schema, field, known }
}

/** A text with commas in it, which the API writes as a list. */
export function commaSeparated(schema: string, field: string): ApiMapping {
  return { kind: 'comma-separated', schema, field }
}

/** A text that the API takes only beside a field that switches it on. */
export function withSwitch(schema: string, field: string, on: string): ApiMapping {
  return { kind: 'with-switch', schema, field, switch: on }
}

/** A boolean whose `true` Google takes only with a field that says its notice has been read. */
export function acknowledged(schema: string, field: string, acknowledgement: string): ApiMapping {
  return { kind: 'acknowledged', schema, field, acknowledgement }
}

/** A number that the API writes as a duration: `{ duration: '10800s' }`. */
export function duration(schema: string, field: string, unit: DurationUnit): ApiMapping {
  return { kind: 'duration', schema, field, unit }
}

/** A number that the API writes as a text in a wrapper, so that it can also be absent: `{ value: '14' }`. */
export function long(schema: string, field: string): ApiMapping {
  return { kind: 'long', schema, field }
}

/** One of the reports that Google gathers in one list; the others of the list are then off unless named. */
export function telemetry(entry: string): ApiMapping {
  return { kind: 'telemetry', entry }
}

/** An enum of which only the short names are known. */
export function prefixUnknown(schema: string): ApiMapping {
  return {
    kind: 'left-out',
    why: `The full enum names of ${schema} are not verified; set it by hand in the Admin console.`,
  }
}

/** A value with an inner shape that no source verifies. */
export function shapeUnknown(schema: string): ApiMapping {
  return leftOut(`How ${schema} nests the value is not verified; set it by hand in the Admin console.`)
}

/** A policy that Google's list of schemas does not have. */
export function noSchema(): ApiMapping {
  return leftOut('Google lists no Chrome Policy API schema for it; set it by hand in the Admin console.')
}

export function leftOut(why: string): ApiMapping {
  return { kind: 'left-out', why }
}

/** One bookmark or folder as the API nests it. */
function bookmarkEntry(bookmark: Json): JsonObject {
  if (!isJsonObject(bookmark)) return {}
  const { name = '', url = '', children } = bookmark
  return Array.isArray(children) ? { folder: { name, entries: children.map(bookmarkEntry) } } : { link: { name, url } }
}

/** A list of bookmarks as the API nests it: the top folder's name apart, each entry a link or a folder. */
export function bookmarksMessage(bookmarks: Json): JsonObject {
  const list = Array.isArray(bookmarks) ? bookmarks : []
  const top = list.find((entry) => isJsonObject(entry) && 'toplevel_name' in entry)
  const entries = list.filter((entry) => entry !== top).map(bookmarkEntry)
  const toplevelName = isJsonObject(top) ? (top['toplevel_name'] ?? '') : ''
  return { ...(toplevelName === '' ? {} : { toplevelName }), bookmarks: entries }
}

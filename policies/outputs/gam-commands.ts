import type { Given } from '../given.ts'
import { canonicalJson, isJsonObject, type Json } from '../json.ts'
import type { ApiBatch } from './api-batches.ts'
import type { ByHand } from './api-own.ts'
import type { ApiWrite } from './api-writes.ts'

/**
 * The same writes as policy-api.json, as commands for GAM7: a batch each, in the same order. The file
 * can be run by a shell, or by `gam batch`; both read the quotes alike.
 *
 * What GAM has no sure way to write is left as a remark (GAM7, `gam update chromepolicy`): it splits a
 * list at its commas, so none may stand in an entry; and it wraps durations, counts and times of day by
 * itself, from numbers in units that differ between fields.
 */
export function gamCommands(
  { unit, settings }: Given,
  batches: readonly ApiBatch[],
  byHand: readonly ByHand[],
): string {
  const lines = batches.flatMap(({ method, writes }) =>
    method === 'batchInherit' ? [inheriting(unit.path, writes)] : modifying(unit.path, writes),
  )
  return [`# ${unit.path}, revision ${settings.revision}`, ...lines, ...byHand.map(handRemark), ''].join('\n')
}

const todos = {
  set: 'set it in the Admin console to',
  unset: 'unset in the Admin console what is inherited,',
  inherit: 'let the unit inherit it again in the Admin console instead of',
} as const

/** What has to be done by hand; on one line, whatever stands in the value. */
function handRemark({ policy, todo, value, why }: ByHand): string {
  return `# ${policy}: ${todos[todo]} ${canonicalJson(value)}. ${why}`
}

function inheriting(path: string, writes: readonly ApiWrite[]): string {
  return words(['delete', 'chromepolicy', ...writes.map(({ schema }) => schema)], path, writes)
}

function modifying(path: string, writes: readonly ApiWrite[]): string[] {
  const sent = writes.filter((write) => whyLeft(write) === undefined)
  const left = writes.flatMap((write) => remark(write.schema, whyLeft(write)))
  return sent.length === 0
    ? left
    : [...left, words(['update', 'chromepolicy', ...sent.flatMap(schemaWords)], path, sent)]
}

function remark(schema: string, why: string | undefined): string[] {
  return why === undefined ? [] : [`# ${schema} has ${why}, which GAM can not write; send it from policy-api.json.`]
}

function whyLeft({ fields }: ApiWrite): string | undefined {
  const values = Object.values(fields)
  if (values.some(hasCommaInEntry)) return 'a comma within an entry of a list'
  return values.some(isWrapped) ? 'a duration, a count or a time of day' : undefined
}

function hasCommaInEntry(value: Json): boolean {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'string' && entry.includes(','))
}

function isWrapped(value: Json): boolean {
  return isJsonObject(value) && ['duration', 'value', 'timeOfDay'].some((key) => Object.hasOwn(value, key))
}

/** One command for one unit, and for one app where the writes are an app's. */
function words(what: readonly string[], path: string, writes: readonly ApiWrite[]): string {
  const app = writes[0]?.app
  return ['gam', ...what, 'orgunit', path, ...(app === undefined ? [] : ['appid', app])].map(quoted).join(' ')
}

/** One schema with its fields; as GAM's JSON where a field has an inner shape, which its words can't say. */
function schemaWords({ schema, fields }: ApiWrite): string[] {
  const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  if (!entries.some(([, value]) => hasShape(value)))
    return [schema, ...entries.flatMap(([name, value]) => [name, text(value)])]
  const named = entries.map(([name, value]) => ({
    name,
    value: hasShape(value) || isPlain(value) ? value : text(value),
  }))
  return [schema, 'json', canonicalJson({ fields: named })]
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object'
}

function hasShape(value: Json): boolean {
  if (Array.isArray(value)) return value.some((entry) => typeof entry === 'object')
  return typeof value === 'object' && value !== null
}

function text(value: Json): string {
  if (Array.isArray(value)) return value.map(text).join(',')
  return typeof value === 'object' ? canonicalJson(value) : String(value)
}

/** A word for a POSIX shell and for Python's shlex, by which GAM reads a batch file. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`
}

import { isMap, isNode, isScalar, isSeq } from 'yaml'
import * as z from 'zod'
import type { Json } from '../json.ts'
import { didYouMean } from './did-you-mean.ts'
import { error } from './finding.ts'
import type { Source } from './source.ts'
import { Id, shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

/** What a part of a plan is called in a finding, and the unit that it belongs to. */
export interface Context {
  /** As the beginning of a sentence: `The decision BUN-2026-014`. */
  what: string
  unit?: string
}

/** What stands where something else belongs. */
export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a map of keys'
  if (isSeq(node)) return 'a list'
  return isScalar(node) && node.value !== null ? 'a single text' : 'nothing'
}

/** For who knows YAML's merge key. */
const sharing = 'Plans do not merge maps: write out what it adds, or put what units share into a pack.'

/**
 * The entries of a map by key, where the keys are among the known; every other key is named.
 * @param keys which must be there, which may, and which must but are missed by the plan's checks.
 */
export function fieldsOf(
  file: YamlFile,
  node: unknown,
  keys: { required: readonly string[]; checked?: readonly string[]; optional?: readonly string[] },
  context: Context,
): Map<string, Entry> {
  const { what, unit } = context
  const needed = [...keys.required, ...(keys.checked ?? [])]
  const known = [...new Set([...needed, ...(keys.optional ?? [])])]
  const at = file.sourceOf(node)
  if (!isMap(node)) {
    const remedy = `Write it as a map with ${inWords(needed, 'and')}.`
    const kind = kindOf(node)
    const problem = `${what} is ${kind === 'nothing' ? 'empty' : kind}.`
    file.findings.push(error('wrong-shape', at, problem, remedy, unit))
    return new Map()
  }
  const fields = new Map(file.entries(node, unit).map((entry) => [entry.key, entry]))
  for (const [key, entry] of fields) {
    if (known.includes(key)) continue
    const remedy = key === '<<' ? sharing : didYouMean(key, known, `Remove it, or use ${inWords(known, 'or')}.`)
    file.findings.push(
      error('unknown-key', entry.at, `${what} has a key that is not known: ${shown(key)}.`, remedy, unit),
    )
  }
  for (const key of keys.required)
    if (!fields.has(key))
      file.findings.push(error('missing-key', at, `${what} has no ${key}.`, `Add a line "${key}: …".`, unit))
  return fields
}

/** The keys whose values have types of their own; behind any other stands a text. */
const typed = ['value', 'schema']

/** Reads a map of texts (and of typed values) by its schema; each thing amiss is a finding at its own place. */
export function recordOf<Schema extends z.ZodObject>(
  file: YamlFile,
  node: unknown,
  schema: Schema,
  context: Context,
): z.output<Schema> | undefined {
  const known = Object.keys(schema.shape)
  const required = known.filter((key) => !z.safeParse(schema.shape[key] ?? z.never(), undefined).success)
  const fields = fieldsOf(file, node, { required, optional: known }, context)
  const raw: Record<string, Json> = {}
  for (const [key, entry] of fields)
    if (known.includes(key))
      raw[key] = typed.includes(key) ? file.valueOf(entry.node, context.unit) : plainText(file, entry.node)
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const field = fields.get(String(issue.path[0]))
    // A missing key has been named above, with the place where it is missing.
    if (!field) continue
    const remedy = `Correct what stands behind "${field.key}:".`
    const problem = `${context.what} has an unfit ${field.key}: ${issue.message}.`
    file.findings.push(error('wrong-shape', placeOf(file, field), problem, remedy, context.unit))
  }
  return undefined
}

/** A text as it is written; a list where there is none, which no text's schema takes. */
function plainText(file: YamlFile, node: unknown): Json {
  return isMap(node) || isSeq(node) ? [] : (file.textOf(node) ?? null)
}

/** Where an entry's value stands; its key, where the value is empty. */
export function placeOf(file: YamlFile, entry: Entry): Source {
  return isNode(entry.node) && !(isScalar(entry.node) && entry.node.value === null)
    ? file.sourceOf(entry.node)
    : entry.at
}

/** The items of a list; what is no list is named. An absent list is an empty one. */
export function itemsOf(file: YamlFile, entry: Entry | undefined, context: Context): unknown[] {
  if (!entry) return []
  if (isSeq(entry.node)) return entry.node.items
  const problem = `${context.what} has ${kindOf(entry.node)} behind "${entry.key}:", where a list belongs.`
  const remedy = 'Write it as a list, each item on a line of its own behind "- ".'
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy, context.unit))
  return []
}

/** The texts of a list, each with its place; what is no text is named. An absent list is an empty one. */
export function textsOf(file: YamlFile, entry: Entry | undefined, context: Context): { text: string; at: Source }[] {
  return itemsOf(file, entry, context).flatMap((node) => {
    const text = file.textOf(node)
    const at = entry && !(isNode(node) && node.range) ? entry.at : file.sourceOf(node)
    if (text !== undefined && text !== '') return [{ text, at }]
    const problem = `${context.what} has ${kindOf(node)} in the list behind "${entry?.key}:", where a text belongs.`
    file.findings.push(error('wrong-shape', at, problem, 'Write a text there, or remove the entry.', context.unit))
    return []
  })
}

/** The entries of a map within a map; what is no map is named. An absent map is an empty one. */
export function namedEntriesOf(file: YamlFile, entry: Entry | undefined, context: Context): Entry[] {
  if (!entry) return []
  if (isMap(entry.node)) return file.entries(entry.node, context.unit)
  const problem = `${context.what} has ${kindOf(entry.node)} behind "${entry.key}:", where a map belongs.`
  const remedy = 'Write it as a map, each name on a line of its own with a colon behind it.'
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy, context.unit))
  return []
}

/** The same, where each name is an id that other parts of the plan point to. */
export function idEntriesOf(file: YamlFile, entry: Entry | undefined, context: Context, kind: string): Entry[] {
  const entries = namedEntriesOf(file, entry, context)
  for (const { key, at } of entries) {
    const [issue] = Id.safeParse(key).error?.issues ?? []
    if (!issue) continue
    const remedy = 'Name it with letters, digits and hyphens, here and wherever it is pointed to.'
    file.findings.push(
      error('wrong-shape', at, `The ${kind} ${shown(key)} has an unfit name: ${issue.message}.`, remedy),
    )
  }
  return entries
}

/** Names what could not be read of a field that is there; a missing one has been named. */
export function refuse(file: YamlFile, entry: Entry | undefined, read: unknown, problem: string, remedy: string): void {
  if (entry && read === undefined) file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy))
}

function inWords(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

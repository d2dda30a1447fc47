import { isSeq } from 'yaml'
import * as z from 'zod'
import { knownNames } from '../catalogue/chromium-names.ts'
import type { Policy } from '../catalogue/policy.ts'
import { quoted, wordsFor } from '../catalogue/value-words.ts'
import { sameJson, type Json } from '../json.ts'
import { error } from './finding.ts'
import type { RawPolicy } from './plan.ts'
import { readPlatforms } from './read-platforms.ts'
import { readRawApi } from './read-raw-api.ts'
import { readValueSchema } from './read-value-schema.ts'
import { fieldsOf, itemsOf, namedEntriesOf, placeOf, refuse, type Context } from './record.ts'
import type { Source } from './source.ts'
import { shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const required = ['about', 'schema', 'platforms', 'scope']
const optional = ['harmless', 'api']

/** How policies are named. Whatever else stood there would go into files of many formats. */
const PolicyName = /^[A-Za-z][A-Za-z0-9]*$/

/** Reads the policies that a plan brings by their raw names. */
export function readRawPolicies(file: YamlFile, entry: Entry | undefined): Map<string, RawPolicy> {
  const read = namedEntriesOf(file, entry, { what: 'The plan' }).flatMap(({ key: name, at, node }) => {
    const raw = readRawPolicy(file, name, at, node)
    return raw ? [[name, raw] as const] : []
  })
  return new Map(read)
}

function readRawPolicy(file: YamlFile, name: string, at: Source, node: unknown): RawPolicy | undefined {
  const context = { what: `The raw policy ${shown(name)}` }
  if (!PolicyName.test(name)) {
    const remedy = 'Write it as the list of Chrome policies does, in the letters A-Z and digits.'
    file.findings.push(error('wrong-shape', at, `${context.what} has a name that no policy can have.`, remedy))
  }
  const fields = fieldsOf(file, node, { required, optional }, context)
  const about = Words.safeParse(file.textOf(fields.get('about')?.node)).data
  const scope = z.enum(['user', 'device']).safeParse(file.textOf(fields.get('scope')?.node)).data
  const value = readValueSchema(file, fields.get('schema'), context)
  refuse(file, fields.get('about'), about, `${context.what} does not say what it does.`, 'Write it in a sentence.')
  refuse(file, fields.get('scope'), scope, `${context.what} has no known scope.`, 'Write user or device there.')
  const platforms = readPlatforms(file, fields.get('platforms'), context)
  const api = readRawApi(file, fields.get('api'), context)
  if (about === undefined || scope === undefined || value === undefined) return undefined
  const what = { sv: about, en: about }
  // What it can cost is Chromium's word; of a policy that Chromium does not know, nobody can say.
  const risks = knownNames.get(name)?.risks ?? []
  const harmless = readHarmless(file, fields.get('harmless'), value, context)
  const said: Policy = { name, value, example: null, scope, platforms, api, risks, what, unexplained: true, it: about }
  if (!harmless) return { policy: said, at }
  const isHarmless = z.json().refine((each) => harmless.some((known) => sameJson(known, each)))
  return { policy: { ...said, harmless: isHarmless }, harmless, at }
}

/** The values with which a plan holds the policy to open nothing. Without them, each of its values opens its risks. */
function readHarmless(
  file: YamlFile,
  entry: Entry | undefined,
  value: z.ZodType<Json>,
  context: Context,
): Json[] | undefined {
  if (!entry) return undefined
  if (isSeq(entry.node) && entry.node.items.length === 0) {
    const problem = `${context.what} has an empty list behind "harmless:".`
    file.findings.push(error('wrong-shape', placeOf(file, entry), problem, 'Name a value there, or remove the line.'))
  }
  return itemsOf(file, entry, context).map((node) => {
    const each = file.valueOf(node)
    if (!value.safeParse(each).success) {
      const problem = `${context.what} names as harmless what it can not have: ${shown(quoted(each))}.`
      file.findings.push(error('wrong-value', file.sourceOf(node), problem, `Write ${wordsFor({ value })}.`))
    }
    return each
  })
}

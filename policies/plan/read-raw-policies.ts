import * as z from 'zod'
import { asIs, named, noSchema, type ApiMapping } from '../catalogue/api-mapping.ts'
import type { Policy } from '../catalogue/policy.ts'
import type { Json } from '../json.ts'
import { error } from './finding.ts'
import type { RawPolicy } from './plan.ts'
import { readPlatforms } from './read-units.ts'
import { fieldsOf, namedEntriesOf, placeOf, type Context } from './record.ts'
import type { Source } from './source.ts'
import { shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const required = ['about', 'schema', 'platforms', 'scope']

/** How policies are named. Whatever else stood there would go into files of many formats. */
const PolicyName = /^[A-Za-z][A-Za-z0-9]*$/

const ApiSchemaName = z.string().regex(/^chrome[.](?:users|devices)(?:[.][a-z]+)*[.][A-Z]\w+$/)
const ApiFieldName = z.string().regex(/^[a-z][A-Za-z0-9]+$/)
const ApiValueName = z.string().regex(/^[A-Z][A-Z0-9_]*$/)

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== ''
  } catch {
    return false
  }
}

/** What can be said of a raw policy's values in a JSON Schema: the words that policies' own schemas use. */
const JsonSchema: z.ZodType<Record<string, Json>> = z.lazy(() =>
  z
    .strictObject({
      type: z.enum(['boolean', 'integer', 'number', 'string', 'array', 'object']),
      enum: z.array(z.union([z.string(), z.number()])).min(1),
      minimum: z.number(),
      maximum: z.number(),
      pattern: z.string().refine(isPattern),
      items: JsonSchema,
      properties: z.record(z.string(), JsonSchema),
      required: z.array(z.string()),
      additionalProperties: z.boolean(),
    })
    .partial({
      enum: true,
      minimum: true,
      maximum: true,
      pattern: true,
      items: true,
      properties: true,
      required: true,
      additionalProperties: true,
    })
    .transform((schema) => z.record(z.string(), z.json()).parse(schema)),
)

/** Reads the policies that a plan brings by their raw names. */
export function readRawPolicies(file: YamlFile, entry: Entry | undefined): Map<string, RawPolicy> {
  const read = namedEntriesOf(file, entry, { what: 'The plan' }).flatMap(({ key: name, at, node }) => {
    const policy = readRawPolicy(file, name, at, node)
    return policy ? [[name, { policy, at }] as const] : []
  })
  return new Map(read)
}

function readRawPolicy(file: YamlFile, name: string, at: Source, node: unknown): Policy | undefined {
  const context = { what: `The raw policy ${shown(name)}` }
  if (!PolicyName.test(name)) {
    const remedy = 'Write it as the list of Chrome policies does, in the letters A-Z and digits.'
    file.findings.push(error('wrong-shape', at, `${context.what} has a name that no policy can have.`, remedy))
  }
  const fields = fieldsOf(file, node, { required, optional: ['api'] }, context)
  const about = Words.safeParse(file.textOf(fields.get('about')?.node)).data
  const scope = z.enum(['user', 'device']).safeParse(file.textOf(fields.get('scope')?.node)).data
  const value = readSchema(file, fields.get('schema'), context)
  refuse(file, fields.get('about'), about, `${context.what} does not say what it does.`, 'Write it in a sentence.')
  refuse(file, fields.get('scope'), scope, `${context.what} has no known scope.`, 'Write user or device there.')
  const platforms = readPlatforms(file, fields.get('platforms'), context)
  const api = readApi(file, fields.get('api'), context)
  if (about === undefined || scope === undefined || value === undefined) return undefined
  const what = { sv: about, en: about }
  return { name, value, example: null, scope, platforms, api, risks: [], what, unexplained: true, it: about }
}

/** Names what could not be read of a field that is there; a missing one has been named. */
function refuse(file: YamlFile, entry: Entry | undefined, read: unknown, problem: string, remedy: string): void {
  if (entry && read === undefined) file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy))
}

function readSchema(file: YamlFile, entry: Entry | undefined, context: Context): z.ZodType<Json> | undefined {
  if (!entry) return undefined
  const parsed = JsonSchema.safeParse(file.valueOf(entry.node))
  if (parsed.success) {
    const schema = fromJsonSchema(parsed.data)
    if (schema) return schema
  }
  const [issue] = parsed.error?.issues ?? []
  const where = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(', ')
  const problem = `${context.what} has an unfit schema${where ? ` (at ${shown(where)})` : ''}.`
  const remedy = 'Write a JSON Schema such as "schema: { type: integer, minimum: 0, maximum: 2 }".'
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy))
  return undefined
}

/** What a value must be, by a JSON Schema; undefined for one that contradicts itself or has a broken pattern. */
function fromJsonSchema(schema: Record<string, Json>): z.ZodType<Json> | undefined {
  try {
    return z.fromJSONSchema(schema).transform((value) => z.json().parse(value))
  } catch {
    return undefined
  }
}

function like(example: string): string {
  return `Write it as the Chrome Policy API does, such as ${example}.`
}

/** How the value is written to Google's API: as it is, or by the full names of its choices. */
function readApi(file: YamlFile, entry: Entry | undefined, context: Context): ApiMapping {
  if (!entry) return noSchema()
  const fields = fieldsOf(
    file,
    entry.node,
    { required: ['schema', 'field'], optional: ['names'] },
    { what: `The api of ${context.what.replace(/^The/, 'the')}` },
  )
  const schema = ApiSchemaName.safeParse(file.textOf(fields.get('schema')?.node)).data
  const field = ApiFieldName.safeParse(file.textOf(fields.get('field')?.node)).data
  refuse(
    file,
    fields.get('schema'),
    schema,
    `${context.what} names no schema of Google's.`,
    like('chrome.users.Gemini'),
  )
  refuse(file, fields.get('field'), field, `${context.what} names no field of Google's.`, like('geminiSettings'))
  if (schema === undefined || field === undefined) return noSchema()
  const names = fields.get('names')
  if (!names) return asIs(schema, field)
  const entries = namedEntriesOf(file, names, context).map((each) => {
    const name = ApiValueName.safeParse(file.textOf(each.node)).data
    const problem = `${context.what} has no name of Google's for its value ${shown(each.key)}.`
    if (name === undefined)
      file.findings.push(error('wrong-shape', placeOf(file, each), problem, like('SOME_ENUM_ALLOWED')))
    return [each.key, name ?? '']
  })
  return named(schema, field, Object.fromEntries(entries))
}

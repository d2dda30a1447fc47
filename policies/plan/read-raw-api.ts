import * as z from 'zod'
import { asIs, leftOut, named, type ApiMapping } from '../catalogue/api-mapping.ts'
import { error } from './finding.ts'
import { fieldsOf, namedEntriesOf, placeOf, refuse, type Context } from './record.ts'
import { shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const ApiSchemaName = z.string().regex(/^chrome[.](?:users|devices)(?:[.][a-z]+)*[.][A-Z]\w+$/)
const ApiFieldName = z.string().regex(/^[a-z][A-Za-z0-9]+$/)
const ApiValueName = z.string().regex(/^[A-Z][A-Z0-9_]*$/)

/** In these namespaces Google wants an app's key beside the unit's: a policy for the unit can't stand there. */
const forOneApp = /[.]apps[.]/

/** Whoever leaves the API out may have had a reason; nobody has looked whether Google has a schema for it. */
function notSaid(): ApiMapping {
  return leftOut('The plan does not say how it is written to Google; set it by hand in the Admin console.')
}

function like(example: string): string {
  return `Write it as the Chrome Policy API does, such as ${example}.`
}

/** How the value is written to Google's API: as it is, or by the full names of its choices. */
export function readRawApi(file: YamlFile, entry: Entry | undefined, context: Context): ApiMapping {
  if (!entry) return notSaid()
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
  if (schema === undefined || field === undefined) return notSaid()
  if (forOneApp.test(schema)) {
    const problem = `${context.what} names a schema of Google's that holds for one app at a time: ${shown(schema)}.`
    refuse(file, fields.get('schema'), undefined, problem, 'Set what an app is given by ExtensionSettings.')
    return notSaid()
  }
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

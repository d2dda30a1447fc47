import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import * as z from 'zod'

/** What an editor's language server checks by a schema: here zod, which reads JSON Schema too. */
export function validatorOf(schema: object): z.ZodType {
  return z.fromJSONSchema(JSON.parse(JSON.stringify(schema)))
}

/** A YAML file as an editor's language server sees it, which knows YAML 1.2's types. */
export async function plainYaml(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8'), { version: '1.2', uniqueKeys: false, logLevel: 'silent' })
}

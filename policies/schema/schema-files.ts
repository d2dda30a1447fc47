import { packSchema } from './pack-schema.ts'
import { planSchema } from './plan-schema.ts'

/** The schemas' files, by their names: what an editor completes and checks a plan and its packs by. */
export const planSchemaFile = 'plan.schema.json'
export const packSchemaFile = 'pack.schema.json'

/** The text of each schema's file. Keys stand in the order in which a reader meets them. */
export function schemaFiles(): Map<string, string> {
  return new Map([
    [planSchemaFile, `${JSON.stringify(planSchema(), null, 2)}\n`],
    [packSchemaFile, `${JSON.stringify(packSchema(), null, 2)}\n`],
  ])
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { packSchemaFile, planSchemaFile, schemaFiles } from '../policies/schema/schema-files.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** Where the schemas lie for editors of the plans and packs that Fadder ships. */
export const schemaFolder = join(import.meta.dirname, '..', 'policies', 'schema')

/** `policies schema`: the JSON Schema by which an editor completes and checks a plan, or a pack. */
export function schemaCommand(terminal: Terminal = processTerminal, folder: string = schemaFolder): Command {
  return new Command('schema')
    .description('print the JSON Schema by which an editor completes a plan')
    .option('--pack', 'that of a pack instead')
    .option('--write', "write both to Fadder's own folder instead, after a change of the catalogue")
    .action(async ({ pack = false, write = false }: { pack?: boolean; write?: boolean }) => {
      const files = schemaFiles()
      if (!write) return terminal.out((files.get(pack ? packSchemaFile : planSchemaFile) ?? '').trimEnd())
      for (const [name, text] of files) await writeFile(join(folder, name), text)
      terminal.out(`${[...files.keys()].join(' and ')} written to ${folder}.`)
    })
}

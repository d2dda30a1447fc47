import * as z from 'zod'
import type { Pack } from './plan.ts'
import { error } from './finding.ts'
import { PackSetting, readSettings } from './read-settings.ts'
import { fieldsOf } from './record.ts'
import { Words } from './texts.ts'
import type { YamlFile } from './yaml-file.ts'

export const packFormat = 'fadder-pack/1'

const header = { version: Words, licence: Words, about: Words }

/**
 * Reads a pack. What is amiss stands among the file's findings; what could be read is returned all the
 * same, so that the rest of the plan can be checked in the same run.
 * @param name what the plan calls the pack.
 */
export function readPack(file: YamlFile, name: string): Pack {
  const context = { what: `The pack ${name}` }
  const pack: Pack = { name, version: '', licence: '', policies: [], fadder: [], at: file.sourceOf(file.root) }
  if (file.root === undefined) return pack
  const keys = { required: ['format', ...Object.keys(header)], optional: ['settings', 'fadder'] }
  const fields = fieldsOf(file, file.root, keys, context)
  checkFormat(file, packFormat, file.textOf(fields.get('format')?.node))
  for (const [key, schema] of Object.entries(header)) {
    const field = fields.get(key)
    if (field && !z.safeParse(schema, file.textOf(field.node)).success)
      file.findings.push(error('wrong-shape', field.at, `The pack ${name} has an empty ${key}.`, 'Write a text there.'))
  }
  pack.version = file.textOf(fields.get('version')?.node) ?? ''
  pack.licence = file.textOf(fields.get('licence')?.node) ?? ''
  pack.policies = readSettings(file, fields.get('settings'), PackSetting, context)
  pack.fadder = readSettings(file, fields.get('fadder'), PackSetting, context)
  return pack
}

/** A file says which format it has, so that a later Fadder knows an older file. An absent one is named elsewhere. */
export function checkFormat(file: YamlFile, expected: string, found: string | undefined): void {
  if (found === undefined || found === expected) return
  const remedy = `Write "format: ${expected}", or use the Fadder that the file was written for.`
  file.findings.push(
    error('unknown-format', file.sourceOf(file.root), `The file's format is ${found}; this reads ${expected}.`, remedy),
  )
}

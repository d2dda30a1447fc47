import * as z from 'zod'
import type { Pack } from './plan.ts'
import { error } from './finding.ts'
import { PackSetting, readSettings } from './read-settings.ts'
import { fieldsOf, kindOf, placeOf } from './record.ts'
import { shown, Words } from './texts.ts'
import type { YamlFile } from './yaml-file.ts'

export const packFormat = 'fadder-pack/1'

const isFadderFormat = /^fadder-[a-z]+\//

const header = { version: Words, licence: Words, about: Words }

/**
 * Reads a pack. What is amiss stands among the file's findings; what could be read is returned all the
 * same, so that the rest of the plan can be checked in the same run.
 * @param name what the plan calls the pack.
 */
export function readPack(file: YamlFile, name: string): Pack {
  const context = { what: `The pack ${shown(name)}` }
  const pack: Pack = {
    name,
    version: '',
    licence: '',
    about: '',
    policies: [],
    fadder: [],
    at: file.sourceOf(file.root),
  }
  if (file.root === undefined) return pack
  if (!readsFormat(file, packFormat, context.what)) return pack
  const keys = { required: ['format', ...Object.keys(header)], optional: ['settings', 'fadder'] }
  const fields = fieldsOf(file, file.root, keys, context)
  for (const [key, schema] of Object.entries(header)) {
    const field = fields.get(key)
    const [issue] = field ? (z.safeParse(schema, file.textOf(field.node)).error?.issues ?? []) : []
    if (!field || !issue) continue
    const problem = `${context.what} has an unfit ${key}: ${issue.message}.`
    file.findings.push(error('wrong-shape', placeOf(file, field), problem, `Write a text behind "${key}:".`))
  }
  pack.version = file.textOf(fields.get('version')?.node) ?? ''
  pack.licence = file.textOf(fields.get('licence')?.node) ?? ''
  pack.about = file.textOf(fields.get('about')?.node) ?? ''
  pack.policies = readSettings(file, fields.get('settings'), PackSetting, context)
  pack.fadder = readSettings(file, fields.get('fadder'), PackSetting, context)
  return pack
}

/**
 * A file says which format it has, so that a later Fadder knows an older file. False where it is a Fadder
 * file of another kind or time, of which nothing more can be said. An absent format is named elsewhere.
 */
export function readsFormat(file: YamlFile, expected: string, what: string): boolean {
  const format = file.entries(file.root).find(({ key }) => key === 'format')
  const found = file.textOf(format?.node)
  if (!format || found === expected) return true
  const stands = found === undefined ? `${kindOf(format.node)} behind "format:"` : `the format ${shown(found)}`
  const problem = `${what} has ${stands}; this reads ${expected}.`
  const kind = expected.slice(0, expected.indexOf('/') + 1)
  const ofOtherKind = isFadderFormat.test(found ?? '') && !found?.startsWith(kind)
  const remedy = ofOtherKind
    ? `Name a file that begins with "format: ${expected}".`
    : `Write "format: ${expected}", or use the Fadder that the file was written for.`
  file.findings.push(error('unknown-format', placeOf(file, format), problem, remedy))
  return !isFadderFormat.test(found ?? '')
}

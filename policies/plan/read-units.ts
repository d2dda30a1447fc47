import { isMap, isScalar } from 'yaml'
import * as z from 'zod'
import { error } from './finding.ts'
import type { PackUse, Unit } from './plan.ts'
import { PlanSetting, readSettings } from './read-settings.ts'
import { fieldsOf, itemsOf, placeOf, recordOf } from './record.ts'
import { Id, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const Use = z.strictObject({ name: Id, reason: Words, decision: Id.optional() })

const optional = ['googleId', 'packs', 'settings', 'fadder', 'units']

/** Stands in the path of a unit that has no name, so that what is beneath it can be checked too. */
const unnamed = '(no name)'

/** Google's ids of organizational units; the Directory API writes them with `id:` before. */
const googleId = /^(?:id:)?([A-Za-z0-9]{5,60})$/

/**
 * Reads a list of units and all beneath them. A unit with no settings of its own may be its bare name,
 * so that a school's classes fit on a line: `units: [1A, 1B, 2A]`.
 */
export function readUnits(file: YamlFile, entry: Entry | undefined, parentPath: string): Unit[] {
  const context = parentPath === '' ? { what: 'The plan' } : { what: `The unit ${parentPath}`, unit: parentPath }
  return itemsOf(file, entry, context).map((node) => readUnit(file, node, parentPath))
}

function readUnit(file: YamlFile, node: unknown, parentPath: string): Unit {
  const at = file.sourceOf(node)
  const bare: Unit = { name: '', path: '', packs: [], policies: [], fadder: [], units: [], at }
  if (isScalar(node)) {
    const name = nameOf(file, node, { key: 'units', at, node }, parentPath)
    return { ...bare, name, path: `${parentPath}/${name || unnamed}` }
  }
  const nameNode = isMap(node) ? node.get('name', true) : undefined
  const provisional = `${parentPath}/${file.textOf(nameNode) ?? unnamed}`
  const context = { what: `The unit ${provisional}`, unit: provisional }
  const fields = fieldsOf(file, node, { required: ['name'], optional }, context)
  const nameField = fields.get('name')
  const name = nameField ? nameOf(file, nameField.node, nameField, parentPath) : ''
  const path = `${parentPath}/${name || unnamed}`
  return {
    ...bare,
    name,
    path,
    ...googleIdOf(file, fields.get('googleId'), path),
    packs: readPackUses(file, fields.get('packs'), path),
    policies: readSettings(file, fields.get('settings'), PlanSetting, { what: `The unit ${path}`, unit: path }),
    fadder: readSettings(file, fields.get('fadder'), PlanSetting, { what: `The unit ${path}`, unit: path }),
    units: readUnits(file, fields.get('units'), path),
    at: nameField?.at ?? at,
  }
}

/** A unit's name just as it is written: `7B`, `1e3`, `010` and `no` are names. */
function nameOf(file: YamlFile, node: unknown, entry: Entry, parentPath: string): string {
  const name = file.textOf(node)
  const problem =
    name === undefined || name === ''
      ? 'A unit has no name.'
      : /[/\p{Cc}]/u.test(name)
        ? `The unit name ${JSON.stringify(name)} holds a slash or a control character.`
        : name.trim() !== name
          ? `The unit name "${name}" begins or ends with a space.`
          : name.length > 120
            ? `The unit name "${name.slice(0, 20)}…" has ${name.length} characters; at most 120 are taken.`
            : undefined
  if (problem === undefined) return name ?? ''
  const remedy = 'Write the name as the Admin console shows it; put it in quotes where it is a word such as null.'
  file.findings.push(error('unit-name', placeOf(file, entry), problem, remedy, parentPath || '/'))
  return name ?? ''
}

function googleIdOf(file: YamlFile, entry: Entry | undefined, unit: string): { googleId?: string } {
  if (!entry) return {}
  const id = googleId.exec(file.textOf(entry.node) ?? '')?.[1]
  if (id !== undefined) return { googleId: id }
  const remedy = 'Copy orgUnitId from the Directory API, such as 03ph8a2z1abcdef, or remove the line.'
  const problem = `The unit ${unit} has a googleId that is none.`
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy, unit))
  return {}
}

function readPackUses(file: YamlFile, entry: Entry | undefined, unit: string): PackUse[] {
  const uses: PackUse[] = []
  for (const node of itemsOf(file, entry, { what: `The unit ${unit}`, unit })) {
    const read = recordOf(file, node, Use, { what: `A pack of the unit ${unit}`, unit })
    if (read) uses.push({ pack: read.name, reason: read.reason, decision: read.decision, at: file.sourceOf(node) })
  }
  return uses
}

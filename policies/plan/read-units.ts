import { isMap, isScalar } from 'yaml'
import * as z from 'zod'
import { error } from './finding.ts'
import { unseenIn } from './look-alikes.ts'
import type { PackUse, Unit } from './plan.ts'
import { PlanSetting, readSettings } from './read-settings.ts'
import { fieldsOf, itemsOf, placeOf, recordOf } from './record.ts'
import { hexOf, Id, shown, Words } from './texts.ts'
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
    return { ...bare, ...nameOf(file, node, { key: 'units', at, node }, parentPath) }
  }
  const nameNode = isMap(node) ? node.get('name', true) : undefined
  const provisional = `${parentPath}/${shown(file.textOf(nameNode) ?? unnamed, longestName)}`
  const context = { what: `The unit ${provisional}`, unit: provisional }
  const fields = fieldsOf(file, node, { required: ['name'], optional }, context)
  const nameField = fields.get('name')
  const { name, path } = nameField
    ? nameOf(file, nameField.node, nameField, parentPath)
    : { name: '', path: `${parentPath}/${unnamed}` }
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

/**
 * A unit's name just as it is written: `7B`, `1e3`, `010` and `no` are names. One that can't be used is named
 * and stands in the paths of its findings between quotes.
 */
function nameOf(file: YamlFile, node: unknown, entry: Entry, parentPath: string): Named {
  const name = file.textOf(node) ?? ''
  const fault = faultOf(name)
  if (!fault) return { name, path: `${parentPath}/${name}` }
  const [problem, remedy] = fault
  const shownName = name === '' ? unnamed : `"${shown(name, 40)}"`
  const told = name === '' ? problem : `The unit name ${shownName} ${problem}`
  file.findings.push(error('unit-name', placeOf(file, entry), told, remedy, parentPath || '/'))
  return { name: '', path: `${parentPath}/${shownName}` }
}

/** A unit's name, empty where it can't be used, and the path that its findings give. */
interface Named {
  name: string
  path: string
}

const longestName = 120

/** What a name has wrong with it, and what to do. */
function faultOf(name: string): [problem: string, remedy: string] | undefined {
  if (name === '') return ['A unit has no name.', 'Write its name; a class that is called null or ~ goes in quotes.']
  if (name.includes('/')) return ['holds a slash.', 'Write a unit within another beneath its "units:".']
  if (name.trim() !== name) return ['begins or ends with a space.', 'Remove the space.']
  const unseen = unseenIn(name)
  if (unseen !== undefined)
    return [`holds a character that can not be seen (U+${hexOf(unseen)}).`, 'Type the name again.']
  if (name.length > longestName)
    return [`has ${name.length} characters; at most ${longestName} are taken.`, 'Shorten it.']
  return undefined
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
    const fields = new Map(file.entries(node, unit).map((field) => [field.key, file.textOf(field.node)]))
    // A use without a reason names its pack all the same, which is checked in the same run.
    const {
      name = '',
      reason,
      decision,
    } = read ?? { name: fields.get('name'), reason: '', decision: fields.get('decision') }
    if (name !== '') uses.push({ pack: name, reason, decision, at: file.sourceOf(node) })
  }
  return uses
}

import { isMap, isScalar } from 'yaml'
import type { Platform } from '../catalogue/policy.ts'
import { error } from './finding.ts'
import { unseenIn } from './look-alikes.ts'
import { unitKinds, type Unit, type UnitKind } from './plan.ts'
import { overlayKeys, readOverlay } from './read-overlay.ts'
import { readPlatforms } from './read-platforms.ts'
import { fieldsOf, itemsOf, placeOf, type Context } from './record.ts'
import { hexOf, shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const optional = ['kind', 'googleId', 'platforms', ...overlayKeys, 'units']

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
  if (isScalar(node)) {
    const named = nameOf(file, node, { key: 'units', at, node }, parentPath)
    return { ...named, packs: [], unset: [], policies: [], fadder: [], units: [], at }
  }
  const nameNode = isMap(node) ? node.get('name', true) : undefined
  const provisional = `${parentPath}/${shown(file.textOf(nameNode) ?? unnamed, longestName)}`
  const fields = fieldsOf(
    file,
    node,
    { required: ['name'], optional },
    { what: `The unit ${provisional}`, unit: provisional },
  )
  const nameField = fields.get('name')
  const { name, path } = nameField
    ? nameOf(file, nameField.node, nameField, parentPath)
    : { name: '', path: `${parentPath}/${unnamed}` }
  const context = { what: `The unit ${path}`, unit: path }
  return {
    name,
    path,
    ...kindOf(file, fields.get('kind'), context),
    ...googleIdOf(file, fields.get('googleId'), context),
    ...platformsOf(file, fields.get('platforms'), context),
    ...readOverlay(file, fields, context),
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

function kindOf(file: YamlFile, entry: Entry | undefined, { what, unit }: Context): { kind?: UnitKind } {
  if (!entry) return {}
  const text = file.textOf(entry.node)
  const kind = unitKinds.find((known) => known === text)
  if (kind) return { kind }
  const remedy = `Write ${unitKinds.join(' or ')} there, or remove the line.`
  const problem = `${what} has a kind that is not known${text === undefined ? '' : `: ${shown(text)}`}.`
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy, unit))
  return {}
}

function googleIdOf(file: YamlFile, entry: Entry | undefined, { what, unit }: Context): { googleId?: string } {
  if (!entry) return {}
  const id = googleId.exec(file.textOf(entry.node) ?? '')?.[1]
  if (id !== undefined) return { googleId: id }
  const remedy = 'Copy orgUnitId from the Directory API, such as 03ph8a2z1abcdef, or remove the line.'
  file.findings.push(error('wrong-shape', placeOf(file, entry), `${what} has a googleId that is none.`, remedy, unit))
  return {}
}

function platformsOf(file: YamlFile, entry: Entry | undefined, context: Context): { platforms?: Platform[] } {
  const platforms = readPlatforms(file, entry, context)
  // What could not be read has been named: without it the parent's hold, and nothing is told twice.
  return platforms.length === 0 ? {} : { platforms }
}

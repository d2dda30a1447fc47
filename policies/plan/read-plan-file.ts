import { isSeq } from 'yaml'
import * as z from 'zod'
import { DeskUrl } from '../deployment.ts'
import { error } from './finding.ts'
import type { Decision, Owner, Plan, Unit } from './plan.ts'
import { readsFormat } from './read-pack.ts'
import { readUnits } from './read-units.ts'
import { fieldsOf, idEntriesOf, placeOf, recordOf } from './record.ts'
import { CalendarDate, Id, shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

export const planFormat = 'fadder-plan/1'

const OwnerRecord = z.strictObject({ role: Words, contact: Words.optional() })
const DecisionRecord = z.strictObject({
  what: Words,
  by: Id,
  date: CalendarDate,
  review: CalendarDate,
  reference: Words,
})

const required = ['format', 'municipality', 'desk', 'owners', 'decisions', 'base', 'packs', 'units']

/** A plan whose packs are still paths, beside the plan's own file. */
export interface PlanFile extends Plan {
  packFiles: { name: string; path: string; entry: Entry }[]
}

/**
 * Reads a plan's own file. What is amiss stands among the file's findings; what could be read is
 * returned all the same, so that everything is told in one run.
 */
export function readPlanFile(file: YamlFile): PlanFile {
  const at = file.sourceOf(file.root)
  const nothing = { municipality: '', deskUrl: '', base: '', baseAt: at, units: [], packFiles: [], at }
  if (file.root === undefined || !readsFormat(file, planFormat, 'The plan'))
    return { ...nothing, owners: new Map(), decisions: new Map(), packs: new Map() }
  const fields = fieldsOf(file, file.root, { required }, { what: 'The plan' })
  const base = fields.get('base')
  return {
    municipality: textField(file, fields.get('municipality')),
    deskUrl: readDesk(file, fields.get('desk')),
    owners: readOwners(file, fields.get('owners')),
    decisions: readDecisions(file, fields.get('decisions')),
    packs: new Map(),
    base: textField(file, base),
    baseAt: base ? placeOf(file, base) : at,
    units: readTree(file, fields.get('units')),
    packFiles: readPackPaths(file, fields.get('packs')),
    at,
  }
}

/** The units. A plan without any would have a bundle without any, and take back all that an earlier one gave. */
function readTree(file: YamlFile, entry: Entry | undefined): Unit[] {
  const units = readUnits(file, entry, '')
  if (entry && isSeq(entry.node) && units.length === 0) {
    const remedy = 'Write at least one beneath "units:", such as "- name: Elever".'
    file.findings.push(error('no-units', placeOf(file, entry), 'The plan has no units.', remedy))
  }
  return units
}

function textField(file: YamlFile, entry: Entry | undefined): string {
  if (!entry) return ''
  const text = file.textOf(entry.node)?.trim() ?? ''
  if (text === '')
    file.findings.push(
      error('wrong-shape', placeOf(file, entry), `The plan's ${entry.key} is empty or no text.`, 'Write a text there.'),
    )
  return text
}

function readDesk(file: YamlFile, entry: Entry | undefined): string {
  if (!entry) return ''
  const url = fieldsOf(file, entry.node, { required: ['url'] }, { what: 'The desk' }).get('url')
  if (!url) return ''
  const parsed = DeskUrl.safeParse(file.textOf(url.node))
  if (parsed.success) return parsed.data
  const remedy = 'Write where the desk answers, with no path behind: https://fadder.example.se'
  const found = file.textOf(url.node)
  const problem = found ? `The desk's url can't be used: ${shown(found)}.` : "The desk's url is empty or no text."
  file.findings.push(error('wrong-shape', placeOf(file, url), problem, remedy))
  return ''
}

function readOwners(file: YamlFile, entry: Entry | undefined): Map<string, Owner> {
  return new Map(
    idEntriesOf(file, entry, { what: 'The plan' }, 'owner').map(({ key: id, at, node }) => {
      const read = recordOf(file, node, OwnerRecord, { what: `The owner ${shown(id)}` })
      // An owner that is written wrong is still a known one: its users are not to blame.
      return [id, { id, role: '', ...read, at }]
    }),
  )
}

function readDecisions(file: YamlFile, entry: Entry | undefined): Map<string, Decision> {
  const unread = { what: '', by: '', date: '', review: '', reference: '' }
  return new Map(
    idEntriesOf(file, entry, { what: 'The plan' }, 'decision').map(({ key: id, at, node }) => {
      const read = recordOf(file, node, DecisionRecord, { what: `The decision ${shown(id)}` })
      return [id, { ...unread, id, ...read, at }]
    }),
  )
}

function readPackPaths(file: YamlFile, entry: Entry | undefined): PlanFile['packFiles'] {
  return idEntriesOf(file, entry, { what: 'The plan' }, 'pack').map((pack) => {
    const path = file.textOf(pack.node) ?? ''
    if (path === '') {
      const remedy = `Write where the pack's file lies, from the plan's folder: "${shown(pack.key)}: packs/${shown(pack.key)}.yaml".`
      file.findings.push(error('wrong-shape', placeOf(file, pack), `The pack ${shown(pack.key)} has no path.`, remedy))
    }
    return { name: pack.key, path, entry: pack }
  })
}

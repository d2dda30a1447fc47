import { isSeq } from 'yaml'
import { catalogue } from '../catalogue/catalogue.ts'
import { DeskUrl } from '../deployment.ts'
import { error } from './finding.ts'
import { isTimeZone } from './local-time.ts'
import type { Plan, Unit } from './plan.ts'
import { readPackPlaces, type PackFile } from './read-pack-places.ts'
import { readsFormat } from './read-pack.ts'
import { readRawPolicies } from './read-raw-policies.ts'
import { readDecisions, readOwners, readRisks } from './read-register.ts'
import { readUnits } from './read-units.ts'
import { readWindows } from './read-windows.ts'
import { fieldsOf, placeOf } from './record.ts'
import { Id, shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

export const planFormat = 'fadder-plan/1'

/** Where windows begin and end, unless the plan says otherwise. */
export const defaultTimeZone = 'Europe/Stockholm'

const required = ['format', 'municipality', 'desk', 'owners', 'decisions', 'base', 'packs', 'units']
const optional = ['timeZone', 'baseDecision', 'risks', 'rawPolicies', 'windows']

/** A plan whose packs are still places, beside the plan's own file. */
export interface PlanFile extends Plan {
  packFiles: PackFile[]
}

/**
 * Reads a plan's own file. What is amiss stands among the file's findings; what could be read is
 * returned all the same, so that everything is told in one run.
 */
export function readPlanFile(file: YamlFile): PlanFile {
  const at = file.sourceOf(file.root)
  const usable = file.root !== undefined && readsFormat(file, planFormat, 'The plan')
  const fields = usable
    ? fieldsOf(file, file.root, { required, optional }, { what: 'The plan' })
    : new Map<string, Entry>()
  const base = fields.get('base')
  const rawPolicies = readRawPolicies(file, fields.get('rawPolicies'))
  return {
    municipality: textField(file, fields.get('municipality')),
    timeZone: readTimeZone(file, fields.get('timeZone')),
    deskUrl: readDesk(file, fields.get('desk')),
    owners: readOwners(file, fields.get('owners')),
    decisions: readDecisions(file, fields.get('decisions')),
    risks: readRisks(file, fields.get('risks')),
    packs: new Map(),
    rawPolicies,
    // The catalogue's own explanation goes before a raw policy of its name, which is told of elsewhere.
    catalogue: new Map([...[...rawPolicies].map(([name, { policy }]) => [name, policy] as const), ...catalogue]),
    base: textField(file, base),
    baseAt: base ? placeOf(file, base) : at,
    ...readBaseDecision(file, fields.get('baseDecision')),
    units: readTree(file, fields.get('units')),
    windows: readWindows(file, fields.get('windows')),
    packFiles: readPackPlaces(file, fields.get('packs')),
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

function readTimeZone(file: YamlFile, entry: Entry | undefined): string {
  const name = textField(file, entry)
  if (name === '' || !entry) return defaultTimeZone
  if (isTimeZone(name)) return name
  const remedy = `Write its name as the IANA's list has it, such as ${defaultTimeZone}.`
  const problem = `The plan's timeZone is none that is known: ${shown(name)}.`
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy))
  return defaultTimeZone
}

function readBaseDecision(file: YamlFile, entry: Entry | undefined): { baseDecision?: string } {
  if (!entry) return {}
  const id = Id.safeParse(file.textOf(entry.node))
  if (id.success) return { baseDecision: id.data }
  const problem = "The plan's baseDecision is no id of a decision."
  file.findings.push(error('wrong-shape', placeOf(file, entry), problem, 'Write an id from "decisions:".'))
  return {}
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

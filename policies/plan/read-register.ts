import { isMap } from 'yaml'
import * as z from 'zod'
import { risks as riskTags, type RiskTag } from '../catalogue/risks.ts'
import { error } from './finding.ts'
import { levels, type Decision, type Measure, type Owner, type Risk } from './register.ts'
import { fieldsOf, idEntriesOf, namedEntriesOf, placeOf, recordOf, textsOf } from './record.ts'
import { CalendarDate, Id, shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const OwnerRecord = z.strictObject({ role: Words, contact: Words.optional() })

const DecisionRecord = z.strictObject({
  what: Words,
  by: Id,
  date: CalendarDate,
  review: CalendarDate,
  until: CalendarDate.optional(),
  reference: Words,
})

const noLevel = { error: 'it is no whole number from 1 (very low) to 5 (very high)' }
const Level = z
  .string(noLevel)
  .transform((text) => levels.find((level) => String(level) === text))
  .pipe(z.literal([...levels], noLevel))

const riskParts = { what: Words, likelihood: Level, consequence: Level, owner: Id, accepted: Id.optional() }

/** Reads the owners by their ids. */
export function readOwners(file: YamlFile, entry: Entry | undefined): Map<string, Owner> {
  return new Map(
    idEntriesOf(file, entry, { what: 'The plan' }, 'owner').map(({ key: id, at, node }) => {
      const read = recordOf(file, node, OwnerRecord, { what: `The owner ${shown(id)}` })
      // An owner that is written wrong is still a known one: its users are not to blame.
      return [id, { id, role: '', ...read, at }]
    }),
  )
}

/** Reads the decisions by their ids. */
export function readDecisions(file: YamlFile, entry: Entry | undefined): Map<string, Decision> {
  const unread = { what: '', by: '', date: '', review: '', reference: '' }
  return new Map(
    idEntriesOf(file, entry, { what: 'The plan' }, 'decision').map(({ key: id, at, node }) => {
      const read = recordOf(file, node, DecisionRecord, { what: `The decision ${shown(id)}` })
      return [id, { ...unread, id, ...read, at }]
    }),
  )
}

/** Reads the risk register by the risks' ids. */
export function readRisks(file: YamlFile, entry: Entry | undefined): Map<string, Risk> {
  return new Map(
    idEntriesOf(file, entry, { what: 'The plan' }, 'risk')
      .flatMap(({ key: id, at, node }) => readRisk(file, id, at, node))
      .map((risk) => [risk.id, risk]),
  )
}

function readRisk(file: YamlFile, id: string, at: Risk['at'], node: unknown): Risk[] {
  const context = { what: `The risk ${shown(id)}` }
  const required = ['what', 'likelihood', 'consequence', 'owner']
  // A risk without measures is told of by the checks, whether the line is missing or says nothing.
  const keys = { required, checked: ['measures'], optional: ['tags', 'accepted'] }
  const fields = fieldsOf(file, node, keys, context)
  // Nothing points to a risk: of one that is no map nothing more is said.
  if (!isMap(node)) return []
  const read: Partial<Risk> = {}
  for (const [key, schema] of Object.entries(riskParts)) {
    const field = fields.get(key)
    if (!field) continue
    const parsed = z.object({ [key]: schema }).safeParse({ [key]: file.textOf(field.node) ?? null })
    if (parsed.success) Object.assign(read, parsed.data)
    else {
      const problem = `${context.what} has an unfit ${key}: ${parsed.error.issues[0]?.message}.`
      file.findings.push(error('wrong-shape', placeOf(file, field), problem, `Correct what stands behind "${key}:".`))
    }
  }
  const measures = readMeasures(file, fields.get('measures'), context)
  const tags = readTags(file, fields.get('tags'), context)
  return [{ what: '', likelihood: 1, consequence: 1, owner: '', ...read, id, tags, measures, at }]
}

const MeasureRecord = z.strictObject({ how: Words, value: z.json() })

/** A measure is how it lessens the risk; or a map with that and the value that does. */
function readMeasures(file: YamlFile, entry: Entry | undefined, context: { what: string }): Measure[] {
  return namedEntriesOf(file, entry, context).map(({ key: setting, at, node }) => {
    if (isMap(node)) {
      const read = recordOf(file, node, MeasureRecord, { what: `The measure ${shown(setting)}` })
      return { setting, how: '', ...read, at }
    }
    const how = Words.safeParse(file.textOf(node)).data
    if (how === undefined) {
      const problem = `${context.what} does not say how ${shown(setting)} lessens it.`
      file.findings.push(error('wrong-shape', at, problem, `Write it behind "${shown(setting)}:", in a sentence.`))
    }
    return { setting, how: how ?? '', at }
  })
}

function readTags(file: YamlFile, entry: Entry | undefined, context: { what: string }): RiskTag[] {
  return textsOf(file, entry, context).flatMap(({ text, at }) => {
    const known = Object.keys(riskTags).find((tag): tag is RiskTag => tag === text)
    if (known) return [known]
    const remedy = `Use ${Object.keys(riskTags).join(', ')}.`
    file.findings.push(error('wrong-shape', at, `${context.what} has a tag that is not known: ${shown(text)}.`, remedy))
    return []
  })
}

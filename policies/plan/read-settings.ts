import * as z from 'zod'
import type { Setting } from './plan.ts'
import { namedEntriesOf, placeOf, recordOf, type Context } from './record.ts'
import { CalendarDate, Id, shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const value = z.json({ error: 'it is no value that a policy can have' })

const why = { reason: Words, reasonInEnglish: Words.optional() }

/** What a plan says of anything that it lays down: why, by which decision, and until when. */
export const grounds = { ...why, decision: Id.optional(), until: CalendarDate.optional() }

/** A setting in a plan gives its reason, and the decision that it rests on where it needs one. */
export const PlanSetting = z.strictObject({ value, ...grounds })

/** A setting in a pack gives its reason and whose recommendation it is; decisions belong to plans. */
export const PackSetting = z.strictObject({ value, ...why, source: Words })

/**
 * Reads a map of settings, name by name, in the order of their names: what a plan says does not
 * depend on the order in which it says it.
 */
export function readSettings(
  file: YamlFile,
  entry: Entry | undefined,
  schema: typeof PlanSetting | typeof PackSetting,
  context: Context,
): Setting[] {
  const settings: Setting[] = []
  for (const { key: name, at, node } of namedEntriesOf(file, entry, context)) {
    const read = recordOf(file, node, schema, { ...context, what: `The setting ${shown(name)}` })
    const field = new Map(file.entries(node, context.unit).map((each) => [each.key, each]))
    const valueField = field.get('value')
    // A setting without a reason has a value all the same, which is checked in the same run.
    const partly = valueField && {
      value: file.valueOf(valueField.node, context.unit),
      reason: '',
      decision: file.textOf(field.get('decision')?.node),
      until: CalendarDate.safeParse(file.textOf(field.get('until')?.node)).data,
    }
    const setting = read ?? partly
    if (setting)
      settings.push({
        ...setting,
        name,
        at,
        valueAt: valueField ? placeOf(file, valueField) : at,
        places: file.placesIn(valueField?.node, context.unit),
      })
  }
  return settings.sort((a, b) => (a.name < b.name ? -1 : 1))
}

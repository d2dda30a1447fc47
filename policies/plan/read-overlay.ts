import * as z from 'zod'
import type { Overlay, PackUse, Unset } from './plan.ts'
import { grounds, PlanSetting, readSettings } from './read-settings.ts'
import { itemsOf, namedEntriesOf, recordOf, type Context } from './record.ts'
import { CalendarDate, Id, shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const Use = z.strictObject({ name: Id, ...grounds })
const Unsetting = z.strictObject(grounds)

/** The keys under which a unit or a window says what it lays over what is inherited. */
export const overlayKeys = ['packs', 'unset', 'settings', 'fadder'] as const

/** Reads what a unit or a window lays over what is inherited. */
export function readOverlay(file: YamlFile, fields: Map<string, Entry>, context: Context): Overlay {
  return {
    packs: readPackUses(file, fields.get('packs'), context),
    unset: readUnset(file, fields.get('unset'), context),
    policies: readSettings(file, fields.get('settings'), PlanSetting, context),
    fadder: readSettings(file, fields.get('fadder'), PlanSetting, context),
  }
}

function readPackUses(file: YamlFile, entry: Entry | undefined, context: Context): PackUse[] {
  const { unit } = context
  const what = `A pack of ${context.what.replace(/^The/, 'the')}`
  const uses: PackUse[] = []
  for (const node of itemsOf(file, entry, context)) {
    const read = recordOf(file, node, Use, { ...context, what })
    // A use without a reason names its pack all the same, which is checked in the same run.
    const { name, ...rest } = read ?? { name: textOf(file, node, 'name', unit), ...partly(file, node, unit) }
    if (name !== undefined && name !== '') uses.push({ pack: name, ...rest, at: file.sourceOf(node) })
  }
  return uses
}

function readUnset(file: YamlFile, entry: Entry | undefined, context: Context): Unset[] {
  return namedEntriesOf(file, entry, context)
    .map(({ key: name, at, node }): Unset => {
      const read = recordOf(file, node, Unsetting, { ...context, what: `The unsetting of ${shown(name)}` })
      return { name, ...(read ?? partly(file, node, context.unit)), at }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What can be said of something whose record is not whole. */
function partly(file: YamlFile, node: unknown, unit: string | undefined) {
  return {
    reason: '',
    decision: textOf(file, node, 'decision', unit),
    until: CalendarDate.safeParse(textOf(file, node, 'until', unit)).data,
  }
}

function textOf(file: YamlFile, node: unknown, key: string, unit: string | undefined): string | undefined {
  return file.textOf(file.entries(node, unit).find((entry) => entry.key === key)?.node)
}

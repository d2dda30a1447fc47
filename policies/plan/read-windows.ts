import { isMap } from 'yaml'
import { error } from './finding.ts'
import { localTime } from './local-time.ts'
import type { Window } from './plan.ts'
import { overlayKeys, readOverlay } from './read-overlay.ts'
import { fieldsOf, idEntriesOf, placeOf, textsOf, type Context } from './record.ts'
import { Id, shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

const required = ['what', 'start', 'end', 'decision']
// A window over no unit is told of by the checks, whether the line is missing or says nothing.
const keys = { required, checked: ['units'], optional: overlayKeys }

/** Reads the times in which something else holds; one whose times can't be read is named and left out. */
export function readWindows(file: YamlFile, entry: Entry | undefined): Window[] {
  return idEntriesOf(file, entry, { what: 'The plan' }, 'window').flatMap(({ key: id, at, node }) => {
    const context = { what: `The window ${shown(id)}` }
    const fields = fieldsOf(file, node, keys, context)
    // Nothing points to a window: of one that is no map nothing more is said.
    if (!isMap(node)) return []
    const what = Words.safeParse(file.textOf(fields.get('what')?.node)).data
    if (what === undefined) unfit(file, fields.get('what'), context, 'Write what it is, in a few words.')
    const decision = Id.safeParse(file.textOf(fields.get('decision')?.node)).data
    if (decision === undefined) unfit(file, fields.get('decision'), context, 'Write the id of a decision.')
    return {
      id,
      what: what ?? '',
      start: timeOf(file, fields.get('start'), context),
      end: timeOf(file, fields.get('end'), context),
      decision: decision ?? '',
      units: textsOf(file, fields.get('units'), context).map(({ text, at: place }) => ({ path: text, at: place })),
      ...readOverlay(file, fields, context),
      at,
    }
  })
}

function unfit(file: YamlFile, entry: Entry | undefined, { what }: Context, remedy: string): void {
  if (entry)
    file.findings.push(error('wrong-shape', placeOf(file, entry), `${what} has an unfit ${entry.key}.`, remedy))
}

/** A local time; empty for one that can't be read, which has been named. */
function timeOf(file: YamlFile, entry: Entry | undefined, context: Context): string {
  const time = localTime(file.textOf(entry?.node) ?? '')
  if (time === undefined) unfit(file, entry, context, 'Write a day and a time of day, such as 2027-03-15 07:00.')
  return time ?? ''
}

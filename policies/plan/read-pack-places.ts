import { isMap } from 'yaml'
import * as z from 'zod'
import { error } from './finding.ts'
import { idEntriesOf, placeOf, recordOf } from './record.ts'
import { shown, Words } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

/**
 * Where a pack is found: a file, or a file in a commit of a git checkout. Paths count from the plan's
 * folder; the path of a file in a commit counts from the top of the checkout.
 */
export type PackPlace = { path: string } | { git: string; commit: string; path: string }

/** A pack that a plan names, before its file is read. */
export interface PackFile {
  name: string
  place: PackPlace
  entry: Entry
}

const InCheckout = z.strictObject({
  git: Words,
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'it is no whole commit id of 40 digits 0-9 and a-f'),
  path: z
    .string()
    .min(1, 'it is empty')
    .regex(/^(?![/])[^\\:]+$/, 'it is no path within the checkout'),
})

/** Reads where each pack lies; one whose place can't be read is named and left out. */
export function readPackPlaces(file: YamlFile, entry: Entry | undefined): PackFile[] {
  return idEntriesOf(file, entry, { what: 'The plan' }, 'pack').map((pack) => ({
    name: pack.key,
    place: readPlace(file, pack),
    entry: pack,
  }))
}

function readPlace(file: YamlFile, pack: Entry): PackPlace {
  if (isMap(pack.node))
    return recordOf(file, pack.node, InCheckout, { what: `The place of the pack ${shown(pack.key)}` }) ?? { path: '' }
  const path = file.textOf(pack.node) ?? ''
  if (path === '') {
    const remedy = `Write where the pack's file lies, from the plan's folder: "${shown(pack.key)}: packs/${shown(pack.key)}.yaml".`
    file.findings.push(error('wrong-shape', placeOf(file, pack), `The pack ${shown(pack.key)} has no path.`, remedy))
  }
  return { path }
}

import { isSeq } from 'yaml'
import { platformNames, type Platform } from '../catalogue/policy.ts'
import { error } from './finding.ts'
import { placeOf, textsOf, type Context } from './record.ts'
import { shown } from './texts.ts'
import type { Entry, YamlFile } from './yaml-file.ts'

/** Reads a list of operating systems; one that is not known, and a list of none, is named. */
export function readPlatforms(file: YamlFile, entry: Entry | undefined, context: Context): Platform[] {
  if (entry && isSeq(entry.node) && entry.node.items.length === 0) {
    const remedy = `Name at least one of ${platformNames.join(', ')}.`
    const problem = `${context.what} has an empty list behind "${entry.key}:".`
    file.findings.push(error('wrong-shape', placeOf(file, entry), problem, remedy, context.unit))
  }
  return textsOf(file, entry, context).flatMap(({ text, at }) => {
    const known = platformNames.find((platform) => platform === text)
    if (known) return [known]
    const problem = `${context.what} has a platform that is not known: ${shown(text)}.`
    file.findings.push(error('wrong-shape', at, problem, `Use ${platformNames.join(', ')}.`, context.unit))
    return []
  })
}

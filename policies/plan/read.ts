import { dirname, isAbsolute, join, normalize } from 'node:path'
import { checkPlan } from './check.ts'
import { error, hasErrors, inReadingOrder, type Finding } from './finding.ts'
import type { Pack, Plan } from './plan.ts'
import { readPack } from './read-pack.ts'
import { readPlanFile, type PlanFile } from './read-plan-file.ts'
import { readText, type TextFault } from './read-text.ts'
import { placeOf } from './record.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'
import { YamlFile } from './yaml-file.ts'

/** A plan, or why there is none. `findings` holds warnings in the first case and every error in the second. */
export type ReadPlan = { plan: Plan; findings: Finding[] } | { plan?: undefined; findings: Finding[] }

/**
 * Reads a plan and its packs from disk and checks them.
 * @param path the plan's file; packs are found from its folder.
 */
export async function readPlan(path: string): Promise<ReadPlan> {
  const read = await readText(path)
  if (read.text === undefined) {
    const at = { file: path, line: 1, column: 1 }
    return {
      findings: [unreadable('The plan', path, read.fault, at, 'Check the path, and that you may read the file.')],
    }
  }
  const file = new YamlFile(path, read.text)
  const { packFiles, ...plan } = readPlanFile(file)
  const findings = [...file.findings]
  for (const packFile of packFiles)
    if (packFile.path !== '') plan.packs.set(packFile.name, await readPackFile(file, packFile, findings))
  const checked = file.root === undefined ? [] : checkPlan(plan)
  const ordered = inReadingOrder([...findings, ...checked])
  return hasErrors(ordered) ? { findings: ordered } : { plan, findings: ordered }
}

async function readPackFile(
  plan: YamlFile,
  { name, path, entry }: PlanFile['packFiles'][number],
  findings: Finding[],
): Promise<Pack> {
  const whole = normalize(isAbsolute(path) ? path : join(dirname(plan.name), path))
  const read = await readText(whole)
  if (read.text === undefined) {
    const what = read.fault.line === undefined ? `The pack ${name} at ${shown(whole)}` : `The pack ${name}`
    const remedy = "Check the path; it counts from the plan's folder."
    findings.push(unreadable(what, whole, read.fault, placeOf(plan, entry), remedy))
    return readPack(new YamlFile(whole, ''), name)
  }
  const file = new YamlFile(whole, read.text)
  const pack = readPack(file, name)
  for (const finding of file.findings) findings.push(finding)
  return pack
}

/** A file without a text; a fault within the file is shown there, any other where the path was given. */
function unreadable(what: string, path: string, fault: TextFault, given: Source, remedy: string): Finding {
  const { tooLarge, why, line, column } = fault
  const at = line === undefined ? given : { file: path, line, column: column ?? 1 }
  const code = tooLarge ? 'file-too-large' : 'file-unreadable'
  return error(code, at, `${what} can't be read: ${why}.`, fault.remedy ?? remedy)
}

import { dirname, isAbsolute, join, normalize } from 'node:path'
import { checkPlan } from './check.ts'
import { error, hasErrors, inReadingOrder, type Finding } from './finding.ts'
import type { Pack, Plan } from './plan.ts'
import { readCommit } from './read-commit.ts'
import type { PackFile } from './read-pack-places.ts'
import { readPack } from './read-pack.ts'
import { readPlanFile } from './read-plan-file.ts'
import { readText, type FileText, type TextFault } from './read-text.ts'
import { placeOf } from './record.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'
import { YamlFile } from './yaml-file.ts'

/**
 * A plan, or why there is none. `findings` holds warnings in the first case and every error in the second.
 * A draft is a plan that could be read from end to end and yet has errors: enough to compare and to talk
 * about, never to compile.
 */
export type ReadPlan =
  | { plan: Plan; draft: Plan; findings: Finding[] }
  | { plan?: undefined; draft?: Plan; findings: Finding[] }

/**
 * Reads a plan and its packs from disk and checks them.
 * @param path the plan's file; packs are found from its folder.
 * @param today the day on which decisions must hold, as `2027-03-15`.
 */
export async function readPlan(path: string, today: string): Promise<ReadPlan> {
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
  for (const packFile of packFiles) plan.packs.set(packFile.name, await readPackFile(file, packFile, findings))
  const whole = !hasErrors(findings)
  const checked = file.root === undefined ? [] : checkPlan(plan, today)
  const ordered = inReadingOrder([...findings, ...checked])
  if (!hasErrors(ordered)) return { plan, draft: plan, findings: ordered }
  return whole ? { draft: plan, findings: ordered } : { findings: ordered }
}

/** A pack's file by its name in findings, its text, and what to do where it has none. */
interface PackText {
  name: string
  read: FileText
  remedy: string
}

async function textOf(plan: YamlFile, { place }: PackFile): Promise<PackText> {
  const inPlansFolder = (path: string) => normalize(isAbsolute(path) ? path : join(dirname(plan.name), path))
  if (!('git' in place)) {
    const name = inPlansFolder(place.path)
    return { name, read: await readText(name), remedy: "Check the path; it counts from the plan's folder." }
  }
  const checkout = inPlansFolder(place.git)
  return {
    name: `${place.path} in ${place.commit.slice(0, 12)} of ${checkout}`,
    read: await readCommit(checkout, place.commit, place.path),
    remedy: "Check checkout, commit and path; the checkout's path counts from the plan's folder.",
  }
}

async function readPackFile(plan: YamlFile, packFile: PackFile, findings: Finding[]): Promise<Pack> {
  // A pack whose place could not be read has been named, and is a pack all the same.
  if (packFile.place.path === '') return readPack(new YamlFile(plan.name, ''), packFile.name)
  const { name, read, remedy } = await textOf(plan, packFile)
  if (read.text === undefined) {
    const what =
      read.fault.line === undefined
        ? `The pack ${shown(packFile.name)} at ${shown(name, 200)}`
        : `The pack ${shown(packFile.name)}`
    findings.push(unreadable(what, name, read.fault, placeOf(plan, packFile.entry), remedy))
    return readPack(new YamlFile(name, ''), packFile.name)
  }
  const file = new YamlFile(name, read.text)
  const pack = readPack(file, packFile.name)
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

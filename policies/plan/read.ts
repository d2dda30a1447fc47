import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import { checkPlan } from './check.ts'
import { error, hasErrors, inReadingOrder, type Finding } from './finding.ts'
import type { Pack, Plan } from './plan.ts'
import { readPack } from './read-pack.ts'
import { readPlanFile, type PlanFile } from './read-plan-file.ts'
import { placeOf } from './record.ts'
import { YamlFile } from './yaml-file.ts'

/** A plan, or why there is none. `findings` holds warnings in the first case and every error in the second. */
export type ReadPlan = { plan: Plan; findings: Finding[] } | { plan?: undefined; findings: Finding[] }

/**
 * Reads a plan and its packs from disk and checks them.
 * @param path the plan's file; packs are found from its folder.
 */
export async function readPlan(path: string): Promise<ReadPlan> {
  const text = await textOf(path)
  if (typeof text !== 'string') {
    const remedy = 'Check the path, and that you may read the file.'
    const at = { file: path, line: 1, column: 1 }
    return { findings: [error('file-unreadable', at, `The plan can't be read: ${text.why}.`, remedy)] }
  }
  const file = new YamlFile(path, text)
  const { packFiles, ...plan } = readPlanFile(file)
  const findings = [...file.findings]
  for (const packFile of packFiles)
    if (packFile.path !== '') plan.packs.set(packFile.name, await readPackFile(file, packFile, findings))
  if (file.root !== undefined) findings.push(...checkPlan(plan))
  const ordered = inReadingOrder(findings)
  return hasErrors(ordered) ? { findings: ordered } : { plan, findings: ordered }
}

async function readPackFile(
  plan: YamlFile,
  { name, path, entry }: PlanFile['packFiles'][number],
  findings: Finding[],
): Promise<Pack> {
  const whole = normalize(isAbsolute(path) ? path : join(dirname(plan.name), path))
  const text = await textOf(whole)
  if (typeof text !== 'string') {
    const problem = `The pack ${name} can't be read from ${whole}: ${text.why}.`
    const remedy = "Check the path; it counts from the plan's folder."
    findings.push(error('file-unreadable', placeOf(plan, entry), problem, remedy))
    return readPack(new YamlFile(whole, ''), name)
  }
  const file = new YamlFile(whole, text)
  const pack = readPack(file, name)
  findings.push(...file.findings)
  return pack
}

/** A file's text, or in a few words why there is none. */
async function textOf(path: string): Promise<string | { why: string }> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (thrown) {
    if (thrown instanceof TypeError) return { why: 'it is not UTF-8 text' }
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    if (code === 'ENOENT') return { why: 'there is no such file' }
    if (code === 'EISDIR') return { why: 'it is a folder' }
    if (code === 'EACCES') return { why: 'permission was denied' }
    throw thrown
  }
}

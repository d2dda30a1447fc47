import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { compile } from '../../policies/compile.ts'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'
import type { Finding } from '../../policies/plan/finding.ts'
import type { Plan } from '../../policies/plan/plan.ts'
import { readPlan } from '../../policies/plan/read.ts'

export const extensionId = 'abcdefghijklmnopabcdefghijklmnop'
export const today = '2026-11-24'
export const deployment = {
  today,
  extensionId,
  enrolmentSecretOf: (unit: string) => enrolmentSecret(new Uint8Array(32).fill(7), unit),
}

const basePack = `format: fadder-pack/1
version: '1'
licence: CC0-1.0
about: Test
settings:
  IncognitoModeAvailability: { value: 1, reason: r, source: s }
  SearchSuggestEnabled: { value: false, reason: r, source: s }
fadder:
  activeOn: { value: [chromeos], reason: r, source: s }
  checkInMinutes: { value: 15, reason: r, source: s }
  quietSeconds: { value: 60, reason: r, source: s }
  spreadSeconds: { value: 600, reason: r, source: s }
  freeText: { value: true, reason: r, source: s }
  networkAddresses: { value: false, reason: r, source: s }
  screenshots: { value: true, reason: r, source: s }
  languages: { value: [sv, en], reason: r, source: s }
  adaptedMode: { value: false, reason: r, source: s }
  selfHelp: { value: {}, reason: r, source: s }
  freeDiskMebibytes: { value: { watch: 2048, act: 512 }, reason: r, source: s }
  memoryShortagePercent: { value: { watch: 25, act: 60 }, reason: r, source: s }
  restartsPerDay: { value: { watch: 3, act: 6 }, reason: r, source: s }
  batteryPercent: { value: { watch: 15, act: 5 }, reason: r, source: s }
  heatCelsius: { value: { watch: 90, act: 100 }, reason: r, source: s }
`

const head = `format: fadder-plan/1
municipality: Testköping
desk: { url: 'https://fadder.test.example' }
owners:
  board: { role: Nämnden }
decisions:
  D-1: { what: w, by: board, date: 2026-01-02, review: 2027-01-02, until: 2027-06-30, reference: § 1 }
base: base
packs: { base: base.yaml }
`

/** A folder with a base level and whatever else a test writes there; removed afterwards. */
export async function planFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-plan-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const all = { 'base.yaml': basePack, ...files }
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text)
  return folder
}

const tail = `baseDecision: D-1
risks:
  R-1:
    what: r
    tags: [admin-sharing, filtering, full-admin-access, google-sharing, local-data-access, system-security, website-sharing]
    likelihood: 1
    consequence: 1
    owner: board
    measures: { freeText: h }
    accepted: D-1
`

/** The plan file's text: a head of nine lines, then the units, then a risk that accepts whatever they open. */
export function withUnits(units: string): string {
  return `${head}units:\n${units}${tail}`
}

/** Reads a whole plan text; findings name the file as `plan.yaml`. */
export async function readText(text: string, files: Record<string, string> = {}) {
  const folder = await planFolder({ ...files, 'plan.yaml': text })
  const { plan, findings } = await readPlan(join(folder, 'plan.yaml'), today)
  return { plan, findings: findings.map((finding) => withoutFolder(finding, folder)) }
}

function withoutFolder(finding: Finding, folder: string): Finding {
  const at = { ...finding.at, file: finding.at.file.replace(`${folder}/`, '') }
  return { ...finding, at, message: finding.message.replaceAll(`${folder}/`, '') }
}

/** The plan of some units; a plan with errors fails the test with their messages. */
export async function planOf(units: string, files: Record<string, string> = {}): Promise<Plan> {
  const { plan, findings } = await readText(withUnits(units), files)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return plan
}

/** The bundle of a plan; a plan that does not compile fails the test. */
export function filesOf(plan: Plan, more: { deskUrl?: string } = {}): Map<string, string> {
  const { files, findings } = compile(plan, { ...deployment, ...more })
  if (!files) throw new Error(findings.map(({ message }) => message).join('\n'))
  return files
}

/** One file of a bundle, as JSON; a file that is not there fails the test. */
export function jsonOf(files: Map<string, string>, path: string): unknown {
  const text = files.get(path)
  if (text === undefined) throw new Error(`No ${path} among ${[...files.keys()].join(', ')}`)
  return JSON.parse(text)
}

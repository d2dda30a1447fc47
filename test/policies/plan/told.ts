import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readText } from '../small-plan.ts'

/** A base level that opens no risk: only what a test is about is told. */
export const baseLevel = await readFile(join(import.meta.dirname, 'base-level.yaml'), 'utf8')

/** The parts of a plan that a test is about, as YAML. */
export interface Parts {
  /** What stands at the top of the plan. */
  top?: string
  /** Decisions beside D-1, which holds until a last day, and D-2, which holds until another. */
  decisions?: string
  /** The units, as a list. */
  units?: string
  /** The plan's packs, as a map within braces. */
  packs?: string
}

/** The text of a whole plan with these parts. */
export function planText({
  top = '',
  decisions = '',
  units = '  - Elever\n',
  packs = 'base: base.yaml',
}: Parts): string {
  return `format: fadder-plan/1
municipality: Testköping
desk: { url: 'https://fadder.test.example' }
owners:
  board: { role: Nämnden }
decisions:
  D-1: { what: w, by: board, date: 2026-01-02, review: 2027-01-02, until: 2027-06-30, reference: § 1 }
  D-2: { what: w, by: board, date: 2026-01-02, review: 2027-01-02, reference: § 2 }
${decisions}base: base
packs: { ${packs} }
${top}units:
${units}`
}

/** The text of a pack with these settings. */
export function packText(settings: string): string {
  return `format: fadder-pack/1\nversion: '1'\nlicence: x\nabout: y\nsettings:\n${settings}`
}

/** The plan of these parts, where it has no error, and its findings. */
export async function read(parts: Parts, files: Record<string, string> = {}) {
  return await readText(planText(parts), { 'base.yaml': baseLevel, ...files })
}

/** What is told of such a plan, each finding as its severity, code and unit: `error wrong-value /Elever`. */
export async function told(parts: Parts, files: Record<string, string> = {}): Promise<string[]> {
  const { findings } = await read(parts, files)
  return findings.map(({ severity, code, unit }) => [severity, code, ...(unit === undefined ? [] : [unit])].join(' '))
}

/** The same in the words that a reader meets. */
export async function words(parts: Parts, files: Record<string, string> = {}): Promise<string[]> {
  const { findings } = await read(parts, files)
  return findings.map(({ message, remedy }) => `${message} ${remedy}`)
}

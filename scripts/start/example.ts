import { join } from 'node:path'
import { compile, folderOf } from '../../policies/compile.ts'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'
import { readPlan } from '../../policies/plan/read.ts'
import type { DataFolder } from '../data-folder.ts'
import { home } from '../extension-package.ts'
import { lineOf } from '../finding-lines.ts'
import { writeFiles } from '../write-files.ts'

/** The plan that Fadder is shown with, and its first ring: one seventh-grade class. */
export const examplePlan = join(home, 'policies', 'examples', 'alvesta', 'plan.yaml')
export const pilotUnit = '/Elever/Grönkullaskolan/7B'

/** The day on which the example is shown: its decisions are made up, and must not run out while somebody looks. */
export const exampleDay = '2026-10-01'

/** Thrown with every finding of a plan that can't be compiled, a line each. */
export class PlanHasErrors extends Error {
  override name = 'PlanHasErrors'
}

/** Where in the data folder each thing lies. */
export function foldersOf({ path }: Pick<DataFolder, 'path'>) {
  return {
    policies: join(path, 'policies'),
    build: join(path, 'extension-build'),
    extension: join(path, 'extension'),
    board: join(path, 'board'),
    desk: join(path, 'desk'),
  }
}

/**
 * Compiles a plan for this installation into a folder.
 * @throws PlanHasErrors with all that is wrong; then nothing is written.
 */
export async function compilePlan(
  planFile: string,
  data: Pick<DataFolder, 'extensionId' | 'enrolmentKey'>,
  deskUrl: string,
  into: string,
): Promise<void> {
  const read = await readPlan(planFile, exampleDay)
  const compiled = read.plan
    ? compile(read.plan, {
        deskUrl,
        extensionId: data.extensionId,
        enrolmentSecretOf: (unit) => enrolmentSecret(data.enrolmentKey, unit),
        today: exampleDay,
      })
    : read
  if (!('files' in compiled) || !compiled.files)
    throw new PlanHasErrors(['The plan has errors:', ...compiled.findings.map(lineOf)].join('\n'))
  await writeFiles(compiled.files, into)
}

/** Compiles the example. */
export async function compileExample(data: DataFolder, deskUrl: string, into: string): Promise<void> {
  await compilePlan(examplePlan, data, deskUrl, into)
}

/** The folder with the JSON that a browser on Linux takes for its managed policy. */
export function policyFolderOf(bundle: string, unit: string): string {
  return join(bundle, folderOf(unit), 'linux')
}

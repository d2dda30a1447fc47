import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildBoard, buildExtension } from '../../scripts/extension-package.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The extension and the board as they are shipped, built once for all journeys. */
    built: { extension: string; board: string }
  }
}

/** Builds what the journeys need, once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-built-'))
  const built = { extension: join(folder, 'extension'), board: join(folder, 'board') }
  await buildExtension(built.extension)
  await buildBoard(built.board)
  project.provide('built', built)
  return () => rm(folder, { recursive: true })
}

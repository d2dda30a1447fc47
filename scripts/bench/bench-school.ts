import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../../desk/serve.ts'
import { openDataFolder } from '../data-folder.ts'
import { packExtension } from '../extension-package.ts'
import { compilePlan, examplePlan, policyFolderOf } from '../start/example.ts'
import { startBenchDesk } from './bench-desk.ts'

/** A desk that serves one packed extension, and the example plan compiled for the two of them. */
export interface BenchSchool {
  extensionId: string
  desk: Desk
  /** Bytes of the package, as a device fetches it. */
  packageBytes: number
  /** A unit's policy for a browser on Linux, as JSON text. */
  policyOf(unit: string): Promise<string>
  /** Puts a policy into a folder that a browser can be started under. */
  putPolicy(text: string, folderName: string): Promise<string>
}

interface SchoolOptions {
  /** Where devices reach the desk, when something stands in front. */
  publicUrl?: string
  onCheckIn?: () => void
}

/** Packs what is built with a key of its own, starts a desk that serves it, and compiles the plan; all in `folder`. */
export async function openBenchSchool(
  built: string,
  folder: string,
  options: SchoolOptions = {},
): Promise<BenchSchool> {
  await mkdir(folder, { recursive: true })
  const data = await openDataFolder({ FADDER_DATA: join(folder, 'data') })
  const { extensionId } = data
  const extensionFolder = join(folder, 'extension')
  const packageBytes = await packExtension(built, data.signingKeyFile, extensionFolder)
  const bundle = join(folder, 'bundle')
  const unitRegisterFile = join(bundle, 'unit-register.json')
  const desk = await startBenchDesk({ folder, unitRegisterFile, extensionId, extensionFolder, ...options })
  await compilePlan(examplePlan, data, desk.url, bundle)
  return {
    extensionId,
    desk,
    packageBytes,
    policyOf: (unit) => readFile(join(policyFolderOf(bundle, unit), 'fadder.json'), 'utf8'),
    async putPolicy(text, folderName) {
      const policyFolder = join(folder, folderName)
      await mkdir(policyFolder, { recursive: true })
      await writeFile(join(policyFolder, 'fadder.json'), text)
      return policyFolder
    },
  }
}

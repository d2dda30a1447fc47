import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startDesk, type Desk } from '../../desk/serve.ts'

/** A benchmark floods the desk from one address, which the desk's limits exist to stop. */
const unlimited = { burst: 1_000_000, perSecond: 1_000_000 }

export interface BenchDeskPlace {
  folder: string
  unitRegisterFile: string
  extensionId: string
  /** Holds `fadder.crx` and `version`; where it is absent, the desk serves none. */
  extensionFolder?: string
  /** Where devices reach it, when something stands in front. */
  publicUrl?: string
  onCheckIn?: () => void
}

/** Starts the real desk with a database of its own in `folder`. Nobody looks at its board, which is two empty pages. */
export async function startBenchDesk(place: BenchDeskPlace): Promise<Desk> {
  const { folder, extensionFolder = join(folder, 'no-extension'), ...rest } = place
  const boardFolder = join(folder, 'board')
  await mkdir(boardFolder, { recursive: true })
  for (const page of ['index.html', 'sign-in.html', 'report.html'])
    await writeFile(join(boardFolder, page), '<!doctype html>')
  return await startDesk({
    ...rest,
    port: 0,
    dataFolder: join(folder, 'desk'),
    extensionFolder,
    boardFolder,
    limits: { perUnit: unlimited, perRemote: unlimited },
    log: (entry) => {
      if (entry.event === 'fault') throw new Error(`The desk failed during the measurement: ${entry.why}`)
    },
  })
}

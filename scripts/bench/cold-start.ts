import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundBrowser } from '../browser/find-browser.ts'
import { pilotUnit } from '../start/example.ts'
import { probeBrowser, type ProbedBrowser } from './probed-browser.ts'
import type { WeighedExtension } from './two-extensions.ts'
import type { Workplace } from './workplace.ts'

/** Milliseconds from the worker's start in which the process's time is counted. */
export const countedMs = 2500
/** Milliseconds after a browser's start by which an extension has done what it does then, a check-in with it. */
export const settledMs = 10_000

/** What a start costs an extension's process: milliseconds on a processor since it began, and bytes of the worker's heap. */
export interface ColdStart {
  /** Until 2.5 s after the worker's start, in a browser that has just installed the extension. */
  installed: number
  /** The same in a browser that is started again: settings are there, and the profile. */
  again: number
  /** Until 10 s after that start. */
  settled: number
  heapBytes: number
}

/**
 * Starts a browser twice with one profile, which is new the first time. What is counted begins with the
 * process and not with the worker: that the browser forks a process for the extension is part of a cold start.
 */
export async function coldStart(
  extension: WeighedExtension,
  found: FoundBrowser,
  workplace: Workplace,
): Promise<ColdStart> {
  const { school } = extension
  const { extensionId } = school
  const { pause } = workplace
  const folder = join(workplace.folder, 'cold')
  await mkdir(folder)
  const policyFolder = await school.putPolicy(await school.policyOf(pilotUnit), 'managed')
  const start = async <Told>(look: (browser: ProbedBrowser, started: number) => Promise<Told>): Promise<Told> => {
    const started = Date.now()
    const browser = await probeBrowser(found, { policyFolder, folder, extensionId }, workplace)
    try {
      await browser.workerRuns()
      return await look(browser, started)
    } finally {
      await browser.close()
    }
  }
  try {
    const first = await start(async (browser, started) => {
      await pause(countedMs)
      const installed = await browser.cpu()
      await extension.settled(started)
      await pause(2000)
      return { installed, heapBytes: await browser.heapBytes() }
    })
    const second = await start(async (browser) => {
      await pause(countedMs)
      const again = await browser.cpu()
      await pause(settledMs - countedMs)
      return { again, settled: await browser.cpu() }
    })
    return { ...first, ...second }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

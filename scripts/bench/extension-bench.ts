import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts'
import { pilotUnit } from '../start/example.ts'
import { spreadOf, type Figure, type Section } from './figure.ts'
import { fileBytes, type FileBytes } from './package-bytes.ts'
import { probeBrowser, type ProbedBrowser } from './probed-browser.ts'
import { inRounds, openTwoExtensions, type WeighedExtension } from './two-extensions.ts'
import type { Workplace } from './workplace.ts'

const rounds = 7
/** Times that the worker is stopped and woken in one browser; a round's number is their median. */
const wakes = 3
/** Milliseconds after a wake in which the process's time is counted: what a wake costs, all told. */
const countedMs = 2500
/** What the page asks of the worker, of either extension. */
const message = { kind: 'help-opened' }

/** What one browser told of one extension. */
interface Weight {
  asleep: number
  awake: number
  cpu: number
}

async function wake(browser: ProbedBrowser, { pause }: Workplace): Promise<Weight> {
  await browser.stopWorker()
  await pause(500)
  const before = await browser.cpu()
  const asleep = await browser.ask(message)
  await pause(countedMs - asleep)
  const cpu = (await browser.cpu()) - before
  return { asleep, cpu, awake: await browser.ask(message) }
}

async function weigh(extension: WeighedExtension, found: FoundBrowser, workplace: Workplace): Promise<Weight> {
  const { school, page } = extension
  const { extensionId } = school
  const folder = join(workplace.folder, 'browser')
  await mkdir(folder)
  const policyFolder = await school.putPolicy(await school.policyOf(pilotUnit), 'managed')
  const started = Date.now()
  const browser = await probeBrowser(found, { policyFolder, folder, extensionId }, workplace)
  try {
    await browser.workerRuns()
    await extension.settled(started)
    await workplace.pause(2000)
    await browser.openPage(page)
    const woken: Weight[] = []
    for (let times = 0; times < wakes; times += 1) woken.push(await wake(browser, workplace))
    const middle = (read: (each: Weight) => number) => spreadOf(woken.map(read)).median
    return {
      asleep: middle((each) => each.asleep),
      awake: middle((each) => each.awake),
      cpu: middle((each) => each.cpu),
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

function figuresOf(fadder: readonly Weight[], empty: readonly Weight[]): Figure[] {
  const figure = (name: string, read: (weight: Weight) => number): Figure => ({
    name,
    unit: 'ms',
    runs: fadder.map(read),
    beside: [{ name: 'an empty extension', runs: empty.map(read) }],
  })
  return [
    figure('Woken: from a message to the answer', ({ asleep }) => asleep),
    figure('Awake: from a message to the answer', ({ awake }) => awake),
    figure(`Processor time of a wake, its first ${countedMs / 1000} s`, ({ cpu }) => cpu),
  ]
}

function byteFigures(packageBytes: number, emptyBytes: number, files: readonly FileBytes[]): Figure[] {
  const bytes = files.reduce((total, file) => total + file.bytes, 0)
  return [
    {
      name: 'The packed extension',
      unit: 'kB',
      runs: [packageBytes / 1000],
      beside: [{ name: 'an empty extension', runs: [emptyBytes / 1000] }],
    },
    { name: 'Its files, as they are', unit: 'kB', runs: [bytes / 1000] },
  ]
}

function largest(files: readonly FileBytes[]): string {
  const told = files.slice(0, 5).map(({ path, deflated }) => `${path} ${(deflated / 1000).toFixed(1)}`)
  return `The largest files, deflated, in kB: ${told.join(', ')}.`
}

/** What a wake of the extension costs a device, against an extension that does nothing, in browsers that alternate. */
export async function benchExtension(workplace: Workplace): Promise<Section> {
  const { say, goOn } = workplace
  const found = await findBrowser({ say })
  say('Extension: building and packing …')
  await using extensions = await openTwoExtensions(workplace)
  const weighOne = async (extension: WeighedExtension): Promise<Weight> => {
    goOn()
    return await weigh(extension, found, workplace)
  }
  const { fadder, empty } = await inRounds(extensions, rounds, weighOne, (round) =>
    say(`Extension: round ${round} of ${rounds} …`),
  )
  const files = await fileBytes(extensions.fadder.built)
  const { packageBytes } = extensions.fadder.school
  return {
    title: 'Extension',
    figures: [...byteFigures(packageBytes, extensions.empty.school.packageBytes, files), ...figuresOf(fadder, empty)],
    notes: [
      largest(files),
      "The message is the help button's; a page of the extension is open, so the process is there and the worker is not.",
    ],
  }
}

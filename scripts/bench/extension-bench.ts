import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts'
import { buildExtension } from '../extension-package.ts'
import { pilotUnit } from '../start/example.ts'
import { openBenchSchool, type BenchSchool } from './bench-school.ts'
import { emptyPage, writeEmptyExtension } from './empty-extension.ts'
import { spreadOf, type Figure, type Section } from './figure.ts'
import { fileBytes, type FileBytes } from './package-bytes.ts'
import { probeBrowser, type ProbedBrowser } from './probed-browser.ts'
import type { Workplace } from './workplace.ts'

const rounds = 7
/** Times that the worker is stopped and woken in one browser; a round's number is their median. */
const wakes = 3
/** Milliseconds after a wake in which the process's time is counted: what a wake costs, all told. */
const countedMs = 2500
const checkInPatienceMs = 60_000

/** An extension to weigh, and how it is asked. */
interface Weighed {
  school: BenchSchool
  page: string
  message: unknown
  /** Waits until the extension, started at a moment, has done all that it does by itself when it is new. */
  settled(started: number): Promise<void>
}

/** What one browser told of one extension. */
interface Weight {
  heap: number
  asleep: number
  awake: number
  cpu: number
}

async function wake(browser: ProbedBrowser, message: unknown, { pause }: Workplace): Promise<Omit<Weight, 'heap'>> {
  await browser.stopWorker()
  await pause(500)
  const before = await browser.cpu()
  const asleep = await browser.ask(message)
  await pause(countedMs - asleep)
  const cpu = (await browser.cpu()) - before
  return { asleep, cpu, awake: await browser.ask(message) }
}

async function weigh(weighed: Weighed, found: FoundBrowser, folder: string, workplace: Workplace): Promise<Weight> {
  const { school, page, message } = weighed
  const { extensionId } = school
  await mkdir(folder)
  const policyFolder = await school.putPolicy(await school.policyOf(pilotUnit), 'managed')
  const started = Date.now()
  const browser = await probeBrowser(found, { policyFolder, folder, extensionId }, workplace)
  try {
    await browser.workerRuns()
    await weighed.settled(started)
    await workplace.pause(2000)
    const heap = await browser.heapBytes()
    await browser.openPage(page)
    const woken: Omit<Weight, 'heap'>[] = []
    for (let times = 0; times < wakes; times += 1) woken.push(await wake(browser, message, workplace))
    const middle = (read: (each: Omit<Weight, 'heap'>) => number) => spreadOf(woken.map(read)).median
    return {
      heap,
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
  const figure = (name: string, unit: string, read: (weight: Weight) => number): Figure => ({
    name,
    unit,
    runs: fadder.map(read),
    beside: [{ name: 'an empty extension', runs: empty.map(read) }],
  })
  return [
    figure("The worker's heap after a check-in", 'kB', ({ heap }) => heap / 1000),
    figure('Cold start: from a message to the answer', 'ms', ({ asleep }) => asleep),
    figure('Awake: from a message to the answer', 'ms', ({ awake }) => awake),
    figure(`Processor time of a wake, its first ${countedMs / 1000} s`, 'ms', ({ cpu }) => cpu),
  ]
}

function byteFigures(packageBytes: number, emptyBytes: number, files: readonly FileBytes[]): Figure[] {
  const sum = (read: (file: FileBytes) => number) => files.reduce((total, file) => total + read(file), 0)
  return [
    {
      name: 'The packed extension',
      unit: 'kB',
      runs: [packageBytes / 1000],
      beside: [{ name: 'an empty extension', runs: [emptyBytes / 1000] }],
    },
    {
      name: 'Its files, deflated',
      unit: 'kB',
      runs: [sum(({ deflated }) => deflated) / 1000],
      // What the nearest sibling is measured by: 573 kB of its own.
      aim: { atMost: 60 },
    },
    { name: 'Its files, as they are', unit: 'kB', runs: [sum(({ bytes }) => bytes) / 1000] },
  ]
}

function largest(files: readonly FileBytes[]): string {
  const told = files.slice(0, 5).map(({ path, deflated }) => `${path} ${(deflated / 1000).toFixed(1)}`)
  return `The largest files, deflated, in kB: ${told.join(', ')}.`
}

/** Hears check-ins, so that one can be waited for. */
function hearing({ pause }: Workplace): { onCheckIn: () => void; since: (moment: number) => Promise<void> } {
  const heard = { at: 0 }
  return {
    onCheckIn: () => void (heard.at = Date.now()),
    async since(moment) {
      while (heard.at < moment) {
        if (Date.now() > moment + checkInPatienceMs)
          throw new Error('The extension has not checked in within a minute of its start.')
        await pause(50)
      }
    },
  }
}

/** What the extension costs a device, against an extension that does nothing, in browsers that alternate. */
export async function benchExtension(workplace: Workplace): Promise<Section> {
  const { folder, say, goOn } = workplace
  const found = await findBrowser({ say })
  say('Extension: building and packing …')
  const [built, builtEmpty] = [join(folder, 'built'), join(folder, 'built-empty')]
  await buildExtension(built)
  await writeEmptyExtension(builtEmpty)
  const { onCheckIn, since } = hearing(workplace)
  await using ends = new AsyncDisposableStack()
  const school = await openBenchSchool(built, join(folder, 'fadder'), { onCheckIn })
  ends.defer(() => school.desk.close())
  const emptySchool = await openBenchSchool(builtEmpty, join(folder, 'empty'))
  ends.defer(() => emptySchool.desk.close())
  const message = { kind: 'help-opened' }
  const sides = [
    { weighed: { school, page: 'extension/about/about.html', message, settled: since }, weights: new Array<Weight>() },
    {
      weighed: { school: emptySchool, page: emptyPage, message, settled: async () => {} },
      weights: new Array<Weight>(),
    },
  ]
  for (let round = 1; round <= rounds; round += 1) {
    say(`Extension: round ${round} of ${rounds} …`)
    for (const { weighed, weights } of round % 2 === 1 ? sides : sides.toReversed()) {
      goOn()
      weights.push(await weigh(weighed, found, join(folder, 'browser'), workplace))
    }
  }
  const files = await fileBytes(built)
  const [fadder = [], empty = []] = sides.map(({ weights }) => weights)
  return {
    title: 'Extension',
    figures: [...byteFigures(school.packageBytes, emptySchool.packageBytes, files), ...figuresOf(fadder, empty)],
    notes: [
      largest(files),
      "The message is the help button's; a page of the extension is open, so the process is there and the worker is not.",
    ],
  }
}

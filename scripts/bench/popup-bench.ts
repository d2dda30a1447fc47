import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts'
import { pilotUnit } from '../start/example.ts'
import { spreadOf, type Figure, type Section } from './figure.ts'
import type { PopupPaint } from './popup-paint.ts'
import { probeBrowser, type ProbedBrowser } from './probed-browser.ts'
import { inRounds, openTwoExtensions, type WeighedExtension } from './two-extensions.ts'
import type { Workplace } from './workplace.ts'

const rounds = 7
/** Times that a popup is opened again, each way; a round's number is their median. */
const again = 3

/** What one browser told of one popup, in milliseconds. */
interface Opened {
  cold: number
  /** Opened again half a minute later, say: the worker has ended, and the extension's process with it. */
  later: number
  /** Opened again at once: the worker is awake. */
  atOnce: number
  opening: number
}

async function openings(browser: ProbedBrowser, before: () => Promise<void>): Promise<PopupPaint[]> {
  const paints: PopupPaint[] = []
  for (let times = 0; times < again; times += 1) {
    await before()
    paints.push(await browser.openPopup())
  }
  return paints
}

const middle = (paints: readonly PopupPaint[], read: (paint: PopupPaint) => number) => spreadOf(paints.map(read)).median

async function openAll(browser: ProbedBrowser, { pause }: Workplace): Promise<Opened> {
  const withoutProcess = async () => {
    await browser.endWorker()
    await pause(1000)
  }
  await withoutProcess()
  const cold = await browser.openPopup()
  const later = await openings(browser, withoutProcess)
  const atOnce = await openings(browser, async () => {})
  return {
    cold: cold.painted,
    later: middle(later, ({ painted }) => painted),
    atOnce: middle(atOnce, ({ painted }) => painted),
    opening: middle([cold, ...later, ...atOnce], ({ opening }) => opening),
  }
}

/** A device that knows its settings, and a browser that has just started: its popup has never been opened. */
async function weigh(extension: WeighedExtension, found: FoundBrowser, workplace: Workplace): Promise<Opened> {
  const { school } = extension
  const { extensionId } = school
  const folder = join(workplace.folder, 'popup')
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
    await start(async (_, started) => {
      await extension.settled(started)
      await workplace.pause(2000)
    })
    return await start(async (browser) => {
      await workplace.pause(5000)
      return await openAll(browser, workplace)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

function figuresOf(fadder: readonly Opened[], empty: readonly Opened[]): Figure[] {
  const figure = (name: string, read: (opened: Opened) => number, atMost?: number): Figure => ({
    name,
    unit: 'ms',
    runs: fadder.map(read),
    ...(atMost === undefined ? {} : { aim: { atMost } }),
    beside: [{ name: 'an empty popup', runs: empty.map(read) }],
  })
  return [
    figure("Cold: first opened after the browser's start", ({ cold }) => cold, 250),
    figure('Warm: opened again, its process gone', ({ later }) => later, 100),
    figure('Warm: opened again, its worker awake', ({ atOnce }) => atOnce, 100),
    figure("From the press to the document's beginning", ({ opening }) => opening),
  ]
}

/** How soon the help button's popup shows its first content, against a popup that holds one word. */
export async function benchPopup(workplace: Workplace): Promise<Section> {
  const { say, goOn } = workplace
  const found = await findBrowser({ say })
  say('Popup: building and packing …')
  await using extensions = await openTwoExtensions(workplace)
  const weighOne = async (extension: WeighedExtension): Promise<Opened> => {
    goOn()
    return await weigh(extension, found, workplace)
  }
  const { fadder, empty } = await inRounds(extensions, rounds, weighOne, (round) =>
    say(`Popup: round ${round} of ${rounds} …`),
  )
  return {
    title: "The help button's popup: first contentful paint",
    figures: figuresOf(fadder, empty),
    notes: [
      'The popup is opened by the toolbar button (Extensions.triggerAction), not as a tab.',
      "Counted from the document's beginning (performance.timeOrigin), which is before its first byte is read.",
    ],
  }
}

import { join } from 'node:path'
import { nextSlot, phaseOf } from '../../extension/core/schedule.ts'
import type { FoundBrowser } from '../browser/find-browser.ts'
import { instanceOf, requestsBetween } from './idle-counts.ts'
import { extensionProcessesOf, processes } from './process-cpu.ts'
import { restingPupil, type RestingPupil } from './resting-pupil.ts'
import type { WeighedExtension } from './two-extensions.ts'
import { cut, pieceOf, watchFrom, type CutPeriod } from './whole-period.ts'
import type { Workplace } from './workplace.ts'

const minuteMs = 60_000

/** Idle minutes in which the nearest sibling's requests were counted. */
export const watchedMinutes = 10

/** From the search's start on; by then devices for every piece have been found, as a rule. */
const searchMs = 3 * minuteMs

/** After its first check-in a device has settled, and its worker ended. */
const settlingMs = minuteMs

/** Nobody waits for anybody: devices that come one by one need no spread. */
const atOnce = { quietSeconds: 0, spreadSeconds: 0 }

/** What idle devices do in one whole period of the base level's. */
export interface IdlePeriod {
  periodMinutes: number
  /** Requests of the extension, in each of the pieces. */
  requests: number[]
  /** Share of the looks, one a second, at which the extension's process was there. */
  alive: number
  /** The same of an extension that does nothing. */
  empty: { requests: number; alive: number }
}

interface Idle {
  fadder: WeighedExtension
  empty: WeighedExtension
  found: FoundBrowser
  workplace: Workplace
}

async function slotOf(pupil: RestingPupil, { pause }: Workplace): Promise<number> {
  const most = Date.now() + minuteMs
  for (;;) {
    const instance = instanceOf(pupil.seen)
    const { checkInMinutes } = pupil.settings
    if (instance !== undefined) return nextSlot(Date.now(), checkInMinutes * minuteMs, phaseOf(instance))
    if (Date.now() > most) throw new Error('The extension has not checked in: no idle device can be measured.')
    await pause(200)
  }
}

/** Starts new devices until there is one for each piece of the period; where a check-in falls is chance, so the others go. */
async function devicesFor(
  from: number,
  { fadder: { built }, found, workplace }: Idle,
  ends: AsyncDisposableStack,
): Promise<{ devices: RestingPupil[]; period: CutPeriod }> {
  const devices = new Map<number, RestingPupil>()
  for (let tries = 1; ; tries += 1) {
    workplace.goOn()
    const pupil = await restingPupil(built, found, join(workplace.folder, `device-${tries}`), atOnce)
    const period = cut(pupil.settings.checkInMinutes * minuteMs, watchedMinutes * minuteMs)
    await using unwanted = new AsyncDisposableStack()
    unwanted.defer(() => pupil.end())
    await pupil.open()
    const piece = pieceOf(await slotOf(pupil, workplace), from, period)
    if (piece === undefined || devices.has(piece)) continue
    devices.set(piece, pupil)
    ends.use(unwanted.move())
    if (devices.size === period.pieces) return { devices: [...devices.values()], period }
  }
}

/** Looks once a second, until a moment, which of the browsers have a process for their extension. */
async function shareAlive(pupils: readonly RestingPupil[], until: number, { pause }: Workplace): Promise<number[]> {
  const seen = pupils.map(() => 0)
  let looks = 0
  while (Date.now() < until) {
    const all = await processes()
    looks += 1
    for (const [index, pupil] of pupils.entries())
      if (extensionProcessesOf(pupil.pid() ?? 0, all).length > 0) seen[index] = (seen[index] ?? 0) + 1
    await pause(1000 - (Date.now() % 1000))
  }
  return seen.map((times) => times / looks)
}

/**
 * Watches idle devices under the base level's settings, from the outside alone: no debugger is attached,
 * which would keep the worker awake. Chromium gives a worker's process back as soon as the worker has ended
 * (seen side by side within a quarter of a second), so the process tells whether the worker lives.
 */
export async function idlePeriod(idle: Idle): Promise<IdlePeriod> {
  const { empty, found, workplace } = idle
  await using ends = new AsyncDisposableStack()
  const from = Date.now() + searchMs
  const nothing = await restingPupil(empty.built, found, join(workplace.folder, 'device-empty'), atOnce)
  ends.defer(() => nothing.end())
  await nothing.open()
  const { devices, period } = await devicesFor(from, idle, ends)
  const start = watchFrom(Date.now() + settlingMs, from, period)
  const minutes = Math.round((start - Date.now()) / minuteMs)
  workplace.say(`Shape: devices stand ready; in ${minutes} minutes they are watched for ${period.pieceMs / minuteMs} …`)
  await workplace.pause(start - Date.now())
  const end = start + period.pieceMs
  const [aliveEmpty = 0, ...alive] = await shareAlive([nothing, ...devices], end, workplace)
  return {
    periodMinutes: period.periodMs / minuteMs,
    requests: devices.map(({ seen }) => requestsBetween(seen, start, end).ofDevice),
    alive: alive.reduce((sum, share) => sum + share, 0) / alive.length,
    empty: { requests: requestsBetween(nothing.seen, start, end).ofDevice, alive: aliveEmpty },
  }
}

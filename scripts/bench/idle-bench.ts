import { join } from 'node:path'
import { nextSlot, phaseOf } from '../../extension/core/schedule.ts'
import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts'
import { buildExtension } from '../extension-package.ts'
import type { Figure, Section } from './figure.ts'
import { checkInsAnHour, firstAfter, instanceOf, requestsBetween } from './idle-counts.ts'
import { restingPupil, type RestingPupil } from './resting-pupil.ts'
import type { Workplace } from './workplace.ts'

const secondMs = 1000
const minuteMs = 60 * secondMs

/** The moment of a lesson that Fadder keeps away from. */
const firstMs = 30 * secondMs

/** How a lid was shut, against the check-in that was due: when it shuts and opens again, from the slot on. */
const lids = [
  { name: 'shut and opened between two check-ins', shutAfter: -300 * secondMs, openAfter: -290 * secondMs },
  { name: 'opened 10 s after a check-in was due', shutAfter: -15 * secondMs, openAfter: 10 * secondMs },
  { name: 'opened long after a check-in was due', shutAfter: -15 * secondMs, openAfter: 120 * secondMs },
] as const

interface IdlePlace {
  built: string
  found: FoundBrowser
  minutes: number
  workplace: Workplace
}

/** Opens a lid for the first time, and waits until all that a new device has to tell has been told. */
async function settle(pupil: RestingPupil, { workplace }: IdlePlace): Promise<void> {
  const { quietSeconds, spreadSeconds, checkInMinutes } = pupil.settings
  await pupil.open()
  // The browser installs, then policy arrives; then the quiet, and the whole spread at the most.
  await workplace.pause((30 + quietSeconds + spreadSeconds) * secondMs)
  const most = Date.now() + (checkInMinutes + 2) * minuteMs
  while (instanceOf(pupil.seen) === undefined) {
    if (Date.now() > most) throw new Error('The extension has not checked in: no idle device can be measured.')
    await workplace.pause(secondMs)
  }
}

/** A device that nobody touches, for so many minutes. */
async function rest(place: IdlePlace): Promise<Figure[]> {
  const { built, found, minutes, workplace } = place
  const pupil = await restingPupil(built, found, join(workplace.folder, 'rest'))
  try {
    await settle(pupil, place)
    const from = Date.now()
    const newcomer = requestsBetween(pupil.seen, 0, from)
    workplace.say(`Idle: the device has settled; its requests are counted for ${minutes} minutes …`)
    await workplace.pause(minutes * minuteMs)
    const idle = requestsBetween(pupil.seen, from, Date.now())
    const hourly = (count: number) => [(count * 60) / minutes]
    return [
      { name: `Check-ins, idle for ${minutes} minutes`, unit: 'in all', runs: [idle.checkIns] },
      {
        name: 'Check-ins an hour, by the shortest pause',
        unit: 'an hour',
        runs: [checkInsAnHour(pupil.seen, from)],
        aim: { atMost: 4 },
      },
      {
        name: 'Other requests of the extension',
        unit: 'an hour',
        runs: hourly(idle.otherOfDevice),
        aim: { atMost: 0 },
      },
      { name: 'Requests of nobody known', unit: 'an hour', runs: hourly(idle.unknown), aim: { atMost: 0 } },
      { name: "The browser's own update checks", unit: 'an hour', runs: hourly(idle.ofBrowser) },
      { name: 'A new device, until settled: requests', unit: 'in all', runs: [newcomer.ofDevice] },
    ]
  } finally {
    await pupil.end()
  }
}

/** A lid that is shut and opened again at a chosen moment, by a device that has told all it has to tell. */
async function lid(which: (typeof lids)[number], place: IdlePlace): Promise<Figure[]> {
  const { built, found, workplace } = place
  const pupil = await restingPupil(built, found, join(workplace.folder, which.name.replaceAll(' ', '-')))
  try {
    await settle(pupil, place)
    const period = pupil.settings.checkInMinutes * minuteMs
    const earliest = Date.now() + 20 * secondMs - which.shutAfter
    const slot = nextSlot(earliest, period, phaseOf(instanceOf(pupil.seen) ?? ''))
    await workplace.pause(slot + which.shutAfter - Date.now())
    await pupil.shut()
    await workplace.pause(slot + which.openAfter - Date.now())
    const opened = Date.now()
    await pupil.open()
    workplace.say(`Idle: a lid is open that was ${which.name} …`)
    await workplace.pause(opened + firstMs - Date.now())
    const { ofDevice } = requestsBetween(pupil.seen, opened, opened + firstMs)
    const late = opened + period + 2 * minuteMs
    while (firstAfter(pupil.seen, opened) === undefined && Date.now() < late) await workplace.pause(secondMs)
    const first = firstAfter(pupil.seen, opened)
    if (first === undefined) throw new Error(`A lid ${which.name} was never heard of again.`)
    return [
      { name: `A lid ${which.name}: requests in its first 30 s`, unit: '', runs: [ofDevice], aim: { atMost: 0 } },
      { name: 'and its first request after', unit: 's', runs: [(first - opened) / secondMs] },
    ]
  } finally {
    await pupil.end()
  }
}

/** Waits for every one of them, so that none is left running when another has failed. */
async function allInOrder<Value>(works: readonly Promise<Value>[]): Promise<Value[]> {
  await Promise.allSettled(works)
  return await Promise.all(works)
}

/**
 * What a device costs while nobody touches it, under the base level's own settings: the requests of an
 * idle hour, and of a lid's first half minute. No debugger is attached: it would keep the worker awake.
 */
export async function benchIdle(minutes: number, workplace: Workplace): Promise<Section> {
  const built = join(workplace.folder, 'built')
  const found = await findBrowser({ say: workplace.say })
  await buildExtension(built)
  const place = { built, found, minutes, workplace }
  workplace.say('Idle: four devices start, one to rest and three to be shut and opened; they settle in 12 minutes …')
  return {
    title: 'Idle',
    figures: (await allInOrder([rest(place), ...lids.map((which) => lid(which, place))])).flat(),
    notes: [
      "The settings are the base level's own.",
      'The shortest pause between two check-ins says how many an hour can hold, however the minutes fall.',
    ],
  }
}

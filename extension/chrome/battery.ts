import * as z from 'zod/mini'
import { NotOffered, type Deadline, type Reader, type Reading } from '../core/signals.ts'
import { BatteryQuestion, BatteryReading } from '../web/battery.ts'
import { sendMessage } from './runtime.ts'

const page = 'extension/web/battery.html'

/**
 * The battery by way of an offscreen page: navigator.getBattery exists in no service worker. The page
 * lives only while it is asked: one that stayed would keep the extension from ever being idle, and Chromium
 * puts an update in only while it is. Who asks while it is being asked gets the same answer: the page is one, and
 * who closed it first would take it from the other.
 * @param deadline runs out before the one for all readers does, so that the page is closed whatever happens.
 */
export function batteryReader(deadline: Deadline): Reader {
  let underWay: Promise<Reading> | undefined
  return {
    fields: ['batteryPercent', 'batteryCharging'],
    read() {
      underWay ??= read(deadline).finally(() => {
        underWay = undefined
      })
      return underWay
    },
  }
}

async function read(deadline: Deadline): Promise<Reading> {
  if (!chrome.offscreen) throw new NotOffered()
  if (!(await chrome.offscreen.hasDocument()))
    await chrome.offscreen.createDocument({
      url: page,
      reasons: ['BATTERY_STATUS'],
      justification: 'Reads the level of the battery and whether it charges.',
    })
  try {
    const question: BatteryQuestion = { kind: 'battery' }
    const answer = z.nullable(BatteryReading).parse(await Promise.race([sendMessage(question), deadline()]))
    if (!answer) throw new NotOffered()
    return { batteryPercent: answer.percent, batteryCharging: answer.charging }
  } finally {
    await chrome.offscreen.closeDocument()
  }
}

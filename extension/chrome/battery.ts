import * as z from 'zod/mini'
import { NotOffered, type Reader } from '../core/signals.ts'
import { BatteryQuestion, BatteryReading } from '../web/battery.ts'
import { sendMessage } from './runtime.ts'

const page = 'extension/web/battery.html'

/**
 * The battery by way of an offscreen page: navigator.getBattery exists in no service worker. The page
 * lives only while it is asked.
 */
export const batteryReader: Reader = {
  fields: ['batteryPercent', 'batteryCharging'],
  async read() {
    if (!chrome.offscreen) throw new NotOffered()
    if (!(await chrome.offscreen.hasDocument()))
      await chrome.offscreen.createDocument({
        url: page,
        reasons: ['BATTERY_STATUS'],
        justification: 'Reads the level of the battery and whether it charges.',
      })
    try {
      const question: BatteryQuestion = { kind: 'battery' }
      const answer = z.nullable(BatteryReading).parse(await sendMessage(question))
      if (!answer) throw new NotOffered()
      return { batteryPercent: answer.percent, batteryCharging: answer.charging }
    } finally {
      await chrome.offscreen.closeDocument()
    }
  },
}

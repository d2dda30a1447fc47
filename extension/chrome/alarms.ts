import browser from 'webextension-polyfill'
import type { AlarmName, Alarms } from '../core/ports.ts'

const names: readonly AlarmName[] = ['check-in', 'settled', 'retry', 'news']

function isAlarmName(name: string): name is AlarmName {
  return names.some((known) => known === name)
}

/** chrome.alarms. Chromium lets none ring earlier than 30 seconds from now. */
export const alarms: Alarms = {
  async set(name, at, periodMs) {
    const when = { when: at, ...(periodMs === undefined ? {} : { periodInMinutes: periodMs / 60_000 }) }
    // Chrome's create answers when the alarm is kept; the polyfill's types still say that it answers nothing.
    await Promise.resolve(browser.alarms.create(name, when))
  },
  async clear(name) {
    await browser.alarms.clear(name)
  },
  async scheduledFor(name) {
    return (await browser.alarms.get(name))?.scheduledTime
  },
}

/** Must be registered while the worker starts: an alarm is what starts it. */
export function onAlarm(listener: (name: AlarmName, scheduledFor: number) => void): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (isAlarmName(name)) listener(name, scheduledTime)
  })
}

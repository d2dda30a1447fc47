import browser from 'webextension-polyfill'
import type { OperatingSystem } from '../../contract/operating-system.ts'

const systems: Record<string, OperatingSystem> = { cros: 'chromeos', linux: 'linux', mac: 'mac', win: 'windows' }

/** The operating system, or undefined on one that Fadder does not know. */
export async function operatingSystem(): Promise<OperatingSystem | undefined> {
  return systems[(await browser.runtime.getPlatformInfo()).os]
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version
}

/** The browser has started with this profile: many devices do so in the same minute. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** Asks the other side, the worker or the offscreen page; the answer is whatever it gives. */
export async function sendMessage(message: unknown): Promise<unknown> {
  return await browser.runtime.sendMessage(message)
}

/** Answers messages: undefined leaves a message to another listener. */
export function onMessage(answer: (message: unknown) => Promise<unknown> | undefined): void {
  // The polyfill's own reading: a promise is an answer to come, anything else is not for this listener.
  browser.runtime.onMessage.addListener((message: unknown) => answer(message))
}

/** The address of one of the extension's own files. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path)
}

/** The language of the browser's user interface, as BCP 47 writes it: `sv`, `en-GB`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage()
}

/** What a notification says in the browser's own language, where no page has left the pupil's words. */
export function plainNotice(): { title: string; text: string; icon: string } {
  const { i18n } = browser
  return {
    title: i18n.getMessage('noticeTitle'),
    text: i18n.getMessage('noticeText'),
    icon: ownUrl('icons/128.png'),
  }
}

import browser from 'webextension-polyfill'
import type { Notice } from '../core/ports.ts'
import { ownUrl } from './runtime.ts'

/** Tells that there is an answer, in the pupil's words for it or else in the browser's language. */
export async function notify({ ticket, title, text }: Notice): Promise<void> {
  await browser.notifications.create(ticket, {
    type: 'basic',
    iconUrl: ownUrl('icons/128.png'),
    title: title ?? browser.i18n.getMessage('noticeTitle'),
    message: text ?? browser.i18n.getMessage('noticeText'),
  })
}

/** A press on a notification takes it away and opens the help page, in a window as wide as the popup. */
export function openHelpOnNotificationPress(): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id)
    const url = ownUrl('extension/help/help.html')
    void browser.windows.create({ url, type: 'popup', width: 420, height: 680 })
  })
}

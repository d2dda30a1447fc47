import type { Notice } from '../core/ports.ts'

declare const registration: ServiceWorkerRegistration

/** What a notification says where the pupil's page has left no words for it, and its picture. */
export interface NoticeLook {
  title: string
  text: string
  icon: string
}

/**
 * Tells that there is an answer, in the place of what was told of the same ticket before. By the worker's own
 * registration: Chromium's code for `chrome.notifications` is some 50 kB of heap in every worker that listens to it.
 */
export async function notify({ ticket, title, text }: Notice, look: NoticeLook): Promise<void> {
  await registration.showNotification(title ?? look.title, { tag: ticket, body: text ?? look.text, icon: look.icon })
}

/** A press on a notification takes it away. Registered in the worker's first turn, as every listener is. */
export function onNotificationPress(pressed: () => void): void {
  addEventListener('notificationclick', (event) => {
    if ('notification' in event && event.notification instanceof Notification) event.notification.close()
    pressed()
  })
}

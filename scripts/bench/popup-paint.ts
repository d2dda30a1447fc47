import type { CDPSession, Connection } from 'puppeteer-core'
import * as z from 'zod/mini'

/** How soon a popup showed something, in milliseconds. */
export interface PopupPaint {
  /** From the document's beginning, which is the navigation and not the script, to its first content on the screen. */
  painted: number
  /** From the press to the document's beginning: Chromium's own, before a byte of the popup is read. */
  opening: number
}

interface Place {
  session: CDPSession
  extensionId: string
  pause: (milliseconds: number) => Promise<void>
}

const Seen = z.object({ timeOrigin: z.number(), painted: z.optional(z.number()) })

// As text: it runs in the popup.
const look = `({
  timeOrigin: performance.timeOrigin,
  painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
})`

async function targetsOf(session: CDPSession) {
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos
}

/** Presses the toolbar button in the window's tab. @returns when, in milliseconds since 1970. */
async function pressToolbar(session: CDPSession, connection: Connection, extensionId: string): Promise<number> {
  const tab = (await targetsOf(session)).find(({ type }) => type === 'tab')
  if (!tab) throw new Error('The browser has no tab from which a popup could be opened.')
  const pressed = performance.timeOrigin + performance.now()
  await connection.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  return pressed
}

/**
 * Presses the toolbar button, and closes the popup again. Nothing is attached to the popup until it has been
 * painted for long: an attached debugger stops a new page for a moment.
 */
export async function openPopup({ session, extensionId, pause }: Place): Promise<PopupPaint> {
  const connection = session.connection()
  if (!connection) throw new Error('The browser ended before its popup could be opened.')
  await connection.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true })
  const pressed = await pressToolbar(session, connection, extensionId)
  // Long after any first paint, and before that nobody asks the machine for anything.
  await pause(1500)
  const popup = (await targetsOf(session)).find(({ type, url }) => type === 'page' && url.includes(extensionId))
  if (!popup) throw new Error('The popup did not open.')
  const attached = await connection.createSession(popup)
  const { result } = await attached.send('Runtime.evaluate', { expression: look, returnByValue: true })
  const { timeOrigin, painted } = Seen.parse(result.value)
  if (painted === undefined) throw new Error('The popup had painted nothing after a second and a half.')
  await attached.detach()
  await session.send('Target.closeTarget', { targetId: popup.targetId })
  await pause(800)
  return { painted, opening: timeOrigin - pressed }
}

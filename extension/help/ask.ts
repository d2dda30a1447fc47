import { sendMessage } from '../chrome/runtime.ts'
import { HelpReply, type PageMessage } from '../core/messages.ts'

/** Hands a press for help to the worker. True only when the ticket lies in storage and can't be lost. */
export async function askForHelp(press: Omit<Extract<PageMessage, { kind: 'help' }>, 'kind'>): Promise<boolean> {
  const message: PageMessage = { kind: 'help', ...press }
  try {
    return HelpReply.parse(await sendMessage(message)).kept
  } catch {
    return false
  }
}

/** Tells the worker that the pupil is looking: it sends what waits and asks for answers. */
export async function tellOpened(): Promise<void> {
  const message: PageMessage = { kind: 'help-opened' }
  try {
    await sendMessage(message)
  } catch {
    // Without a worker there is no news, but all that is kept shows; the next alarm starts one.
  }
}

import type { Guide } from '../../contract/entry.ts'
import type { DeviceFindingCode } from '../../contract/finding.ts'
import type { Language } from '../../contract/language.ts'
import type { Category } from '../../contract/ticket.ts'
import { sendMessage } from '../chrome/runtime.ts'
import { HelpReply, type PageMessage, type Said } from '../core/messages.ts'
import type { Press } from './flow.ts'

async function ask(message: PageMessage): Promise<HelpReply> {
  try {
    return HelpReply.parse(await sendMessage(message))
  } catch {
    return { kept: false }
  }
}

/** Hands a press for help to the worker. The ticket's id only when it lies in storage and can't be lost. */
export async function askForHelp(press: Press, language: Language): Promise<string | undefined> {
  const { kept, ticket } = await ask({ kind: 'help', ...press, language })
  return kept ? ticket : undefined
}

/** Says something in a ticket. True only when it lies in storage. */
export async function say(ticket: string, said: Said): Promise<boolean> {
  return (await ask({ kind: 'entry', ticket, said })).kept
}

/** A guide was enough. It is only counted: where that fails, the pupil is helped all the same. */
export async function tellHelped(category: Category, guide: Guide): Promise<void> {
  await ask({ kind: 'self-helped', category, guide })
}

/** The pupil does not want what the device offers. */
export async function dismissOffer(code: DeviceFindingCode): Promise<void> {
  await ask({ kind: 'offer-dismissed', code })
}

/** IT support's messages in a ticket are before the pupil's eyes, up to one. Untold, they show as new once more. */
export async function tellSeen(ticket: string, until: string): Promise<void> {
  await ask({ kind: 'answers-seen', ticket, until })
}

/**
 * Tells the worker that the pupil is looking: it sends what waits and asks for answers. Without a worker there is no
 * news, but all that is kept shows; the next alarm starts one.
 */
export async function tellOpened(): Promise<void> {
  await sendMessage({ kind: 'help-opened' } satisfies PageMessage).catch(() => undefined)
}

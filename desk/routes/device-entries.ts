import { deviceEndpoints } from '../../contract/endpoints.ts'
import { Entry, type EntryAnswer } from '../../contract/entry.ts'
import { mostAdded, mostPictures, mostPicturesOfInstance, mostTurns, type EntryBound } from '../core/entry-bounds.ts'
import { jpegFault } from '../core/jpeg.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import type { SignedRequests } from '../signed/signed-requests.ts'
import type { TicketEntry } from '../stores/store.ts'
import { taken } from './device-refusals.ts'
import { jsonResponse, type Route } from './route.ts'

/** The entry with its picture as bytes. @throws Refusal malformed where they are no JPEG, or too many. */
function withBytes(entry: Exclude<Entry, { kind: 'self-helped' }>): TicketEntry {
  if (entry.kind !== 'picture') return entry
  const jpeg = new Uint8Array(Buffer.from(entry.jpeg, 'base64'))
  const fault = jpegFault(jpeg)
  if (fault !== undefined) throw new Refusal('malformed', fault)
  return { ...entry, jpeg }
}

const whyEnough: Record<EntryBound, string> = {
  added: `The ticket holds ${mostAdded} additions, and takes no more. A new ticket does.`,
  turns: `The ticket has been closed or opened ${mostTurns} times from the device, and takes no more of it.`,
  pictures: `The ticket holds ${mostPictures} pictures, and takes no more. A new ticket does.`,
  'pictures-of-instance': `This instance has sent ${mostPicturesOfInstance} pictures in a day. It can send more tomorrow.`,
}

/** What a pupil adds to a ticket or does with it, and that self-help was enough. What is accepted is on the disk. */
export function deviceEntries({ store, events }: DeskDeps, signed: SignedRequests): Route {
  return {
    method: 'POST',
    path: deviceEndpoints.entries,
    access: 'device',
    async handle({ request }) {
      const { once, payload: entry, at } = await signed.ofInstance(request, 'entries', Entry)
      const outcome =
        entry.kind === 'self-helped'
          ? taken(await store.countSelfHelp({ once, at, entry }))
          : taken(await store.keepEntry({ once, at, entry: withBytes(entry) }))
      if (outcome.kind === 'unknown-ticket')
        throw new Refusal('unknown-ticket', 'This device has sent no ticket under that id. Send the ticket first.')
      if (outcome.kind === 'enough') throw new Refusal('enough-added', whyEnough[outcome.bound])
      if (outcome.kind === 'kept') events.publish('tickets')
      const answer: EntryAnswer = { accepted: entry.id }
      return jsonResponse(answer)
    },
  }
}

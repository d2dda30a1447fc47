import { CheckIn, type CheckInAnswer } from '../../contract/check-in.ts'
import { deviceEndpoints } from '../../contract/endpoints.ts'
import { ticketNews } from '../core/ticket-views.ts'
import { deviceName } from '../core/views.ts'
import type { DeskDeps } from '../deps.ts'
import type { SignedRequests } from '../signed/signed-requests.ts'
import { taken } from './device-refusals.ts'
import { jsonResponse, type Route } from './route.ts'

/** The snapshots that waited on a device. What is answered as accepted is on the disk. */
export function checkIns({ store, events, onCheckIn }: DeskDeps, signed: SignedRequests): Route {
  return {
    method: 'POST',
    path: deviceEndpoints.checkIns,
    access: 'device',
    async handle({ request }) {
      const { once, payload: checkIn, at } = await signed.ofInstance(request, 'checkIns', CheckIn)
      const { device, tickets } = taken(await store.checkIn({ once, at, checkIn }))
      events.publish('devices')
      const { id: deviceId, unit } = device
      onCheckIn({ deviceId, deviceName: deviceName(device), unit, revision: checkIn.revision })
      const answer: CheckInAnswer = {
        // One that is too old to be kept is accepted too: the device should let go of it.
        accepted: checkIn.snapshots.map(({ id }) => id),
        tickets: tickets.map(ticketNews),
      }
      return jsonResponse(answer)
    },
  }
}

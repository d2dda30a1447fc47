import { boardEndpoints } from '../core/board-api.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import type { Route } from './route.ts'

/** A pupil's picture. Looking at one is an access to what a pupil has said, and is noted with who looked. */
export function pictureRoute({ store, clock, events }: DeskDeps): Route {
  return {
    method: 'GET',
    path: `${boardEndpoints.pictures}/:id`,
    access: 'session',
    async handle({ id, session }) {
      const item = /^\d{1,15}$/.test(id) ? Number(id) : 0
      const jpeg = await store.viewPicture({ id: item, by: session.name, at: clock() })
      if (jpeg === null) throw new Refusal('not-found', 'There is no such picture, or it has been let go of.')
      // Everybody's board says at once who has looked.
      events.publish('tickets')
      // Nothing of it stays in the browser; "nosniff" is on every answer.
      return new Response(new Uint8Array(jpeg), {
        headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' },
      })
    },
  }
}

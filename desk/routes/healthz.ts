import { healthEndpoint } from '../../contract/endpoints.ts'
import type { DeskDeps } from '../deps.ts'
import { jsonResponse, type Route } from './route.ts'

/** Whether the desk can do its work: a question goes all the way to the database and back. */
export function healthz({ store }: DeskDeps): Route {
  return {
    method: 'GET',
    path: healthEndpoint,
    access: 'open',
    async handle() {
      await store.tickets({ most: 1 })
      return jsonResponse({ status: 'ok' })
    },
  }
}

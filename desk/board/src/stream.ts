import { boardEndpoints } from '../../core/board-api.ts'
import type { OpenStream } from './live.ts'

/** The desk's server-sent events, by the browser's EventSource. */
export const openEventStream: OpenStream = (on) => {
  const source = new EventSource(boardEndpoints.events)
  source.addEventListener('open', () => on.opened())
  source.addEventListener('error', () => on.failed())
  source.addEventListener('message', (event) => on.message(String(event.data)))
  return () => source.close()
}

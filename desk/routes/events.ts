import { boardEndpoints } from '../core/board-api.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { type Route } from './route.ts'

/** A board that has not read this many tellings is not listening any more. */
const mostUnread = 100

/** What was committed, as it is committed: server-sent events. */
export function eventsRoute({ events }: DeskDeps): Route {
  return {
    method: 'GET',
    path: boardEndpoints.events,
    access: 'session',
    async handle({ session }) {
      const stream = eventStream((listener) => {
        const leave = events.listen({ ...listener, sessionSha256: session.sessionSha256, endsAt: session.expiresAt })
        if (leave !== undefined) return leave
        throw new Refusal('desk-busy', 'Too many windows of the board are open, or the desk is closing.', {
          retryAfter: 30,
        })
      })
      const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }
      return new Response(stream, { headers })
    },
  }
}

type Join = (listener: { send(text: string): void; end(): void }) => () => void

function eventStream(join: Join): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let leave: (() => void) | undefined
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = (): void => {
          leave?.()
          controller.close()
        }
        leave = join({
          send(text) {
            if ((controller.desiredSize ?? 0) <= 0) end()
            else controller.enqueue(encoder.encode(text))
          },
          end,
        })
        // The browser counts the stream as open when the first bytes come.
        controller.enqueue(encoder.encode('retry: 3000\n\n'))
      },
      cancel: () => leave?.(),
    },
    { highWaterMark: mostUnread },
  )
}

import type { BoardEvent } from './core/board-api.ts'

/** One board that listens. */
interface Listener {
  sessionSha256: string
  /** The session's end, in milliseconds since 1970. */
  endsAt: number
  send(text: string): void
  end(): void
}

export interface EventHub {
  /** Says that something was committed. Devices are told of at most once a second: a fleet checks in all the time. */
  publish(changed: BoardEvent['changed']): void
  /** @returns how to leave again, or undefined where too many listen already, or the desk is closing. */
  listen(listener: Listener): (() => void) | undefined
  /** Ends the streams of a session that was signed out. */
  endSession(sessionSha256: string): void
  /** Keeps the streams alive through proxies, and ends those whose session is over. */
  beat(): void
  close(): void
}

export interface EventHubDeps {
  clock: () => number
  /** Runs `task` once, after `milliseconds`. */
  after: (milliseconds: number, task: () => void) => void
}

/** Five people with a few windows each are far below these. */
export const mostListeners = { inAll: 100, ofOneSession: 10 }

/** Milliseconds between two heartbeats, and the least between two tellings of changed devices. */
export const heartbeatMs = 25_000
const devicesPauseMs = 1000

function eventText(event: BoardEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

/** Tells the boards that listen what has been committed. */
export function eventHub({ clock, after }: EventHubDeps): EventHub {
  const listeners = new Set<Listener>()
  let pausing = false
  let waiting = false
  let closed = false

  function tell(text: string): void {
    for (const listener of listeners) listener.send(text)
  }
  function drop(listener: Listener): void {
    if (listeners.delete(listener)) listener.end()
  }
  function tellDevices(): void {
    waiting = pausing
    if (pausing) return
    pausing = true
    tell(eventText({ changed: 'devices' }))
    after(devicesPauseMs, () => {
      pausing = false
      if (waiting) tellDevices()
    })
  }

  return {
    publish(changed) {
      if (changed === 'devices') tellDevices()
      else tell(eventText({ changed }))
    },
    listen(listener) {
      if (closed) return undefined
      const ofSession = [...listeners].filter(({ sessionSha256 }) => sessionSha256 === listener.sessionSha256)
      if (listeners.size >= mostListeners.inAll || ofSession.length >= mostListeners.ofOneSession) return undefined
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    endSession(sessionSha256) {
      for (const listener of listeners) if (listener.sessionSha256 === sessionSha256) drop(listener)
    },
    beat() {
      const now = clock()
      for (const listener of listeners) if (listener.endsAt <= now) drop(listener)
      tell(': still here\n\n')
    },
    close() {
      closed = true
      for (const listener of listeners) drop(listener)
    },
  }
}

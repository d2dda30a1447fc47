import { BoardEvent } from '../../core/board-api.ts'

/** Runs something after so many milliseconds; what it returns calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void

/** A stream of server-sent events, opened once; what it returns closes it. */
export type OpenStream = (on: { opened(): void; message(data: string): void; failed(): void }) => () => void

export interface LiveHandlers {
  /** The stream is open, for the first time or again: whatever happened meanwhile is unknown. */
  connected(): void
  changed(what: BoardEvent['changed']): void
  /** The stream broke or could not be opened; it is tried again without being asked. */
  cut(): void
}

export interface Live {
  /** Tries at once where a try is being waited for. */
  retryNow(): void
  stop(): void
}

const firstWait = 1000
const longestWait = 30_000

function read(data: string): BoardEvent['changed'][] {
  try {
    return [BoardEvent.parse(JSON.parse(data)).changed]
  } catch {
    // A newer desk may tell of things that this page has no name for: look at everything.
    return ['tickets', 'devices']
  }
}

/**
 * Keeps a stream open for as long as the page lives. EventSource's own reconnecting gives up for good
 * when a server answers with an error, so each failure closes it and opens a new one, after a wait that
 * doubles up to half a minute and is spread by `random` (0 to 1), since five boards meet the same restart.
 */
export function keepLive(open: OpenStream, after: After, random: () => number, handlers: LiveHandlers): Live {
  let failures = 0
  let close: (() => void) | undefined
  let callOff: (() => void) | undefined

  function connect() {
    callOff = undefined
    close = open({
      opened() {
        failures = 0
        handlers.connected()
      },
      message: (data) => read(data).forEach((what) => handlers.changed(what)),
      failed() {
        close?.()
        const wait = Math.min(longestWait, firstWait * 2 ** failures++)
        callOff = after(wait * (0.75 + 0.5 * random()), connect)
        handlers.cut()
      },
    })
  }
  connect()
  return {
    retryNow() {
      if (!callOff) return
      callOff()
      connect()
    },
    stop() {
      callOff?.()
      callOff = undefined
      close?.()
    },
  }
}

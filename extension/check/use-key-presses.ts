import { useLayoutEffect, useState } from 'preact/hooks'

/** A keyboard that is silent for so long is let go of, in milliseconds: nobody is caught in it. */
const patienceMs = 20_000

interface KeyPresses {
  /** The codes of the keys that answered. */
  heard: ReadonlySet<string>
  listening: boolean
  begin: () => void
}

/**
 * Takes every key for itself from `begin` until all that are asked for have answered, Escape came twice
 * in a row, or nothing came for a while. What is written is not looked at: only which key it was.
 */
export function useKeyPresses(asked: readonly string[], onEnd: () => void): KeyPresses {
  const [heard, setHeard] = useState<ReadonlySet<string>>(new Set())
  const [listening, setListening] = useState(false)
  // Before the page is painted: what says that it listens must not be seen before it does.
  useLayoutEffect(() => {
    if (!listening) return undefined
    const all = new Set(heard)
    const ended = new AbortController()
    let last = ''
    let over = false
    const end = () => {
      setListening(false)
      onEnd()
    }
    let patience = setTimeout(end, patienceMs)
    const down = (event: KeyboardEvent) => {
      event.preventDefault()
      if (event.repeat) return
      clearTimeout(patience)
      patience = setTimeout(end, patienceMs)
      all.add(event.code)
      setHeard(new Set(all))
      over = (event.code === 'Escape' && last === 'Escape') || asked.every((code) => all.has(code))
      last = event.code
    }
    const up = (event: KeyboardEvent) => {
      event.preventDefault()
      // Not before the key is let go: held, it would press the answer that gets the focus.
      if (over) end()
    }
    window.addEventListener('keydown', down, { capture: true, signal: ended.signal })
    window.addEventListener('keyup', up, { capture: true, signal: ended.signal })
    return () => {
      clearTimeout(patience)
      ended.abort()
    }
    // What has been heard is taken up once, when listening begins.
  }, [listening, asked])
  return { heard, listening, begin: () => setListening(true) }
}

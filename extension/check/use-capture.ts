import { useEffect, useRef, useState } from 'preact/hooks'
import { capture, release, type Captured } from '../web/capture.ts'

/** The camera or the microphone from the moment that the pupil starts it until the step is left. */
export function useCapture(of: 'audio' | 'video'): { captured: Captured | undefined; start: () => void } {
  const [captured, setCaptured] = useState<Captured>()
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  useEffect(() => {
    if (captured?.kind !== 'stream') return undefined
    return () => release(captured.stream)
  }, [captured])
  const start = async () => {
    const came = await capture(of)
    // The step may have been left while the browser asked: then nothing may stay open.
    if (!left.current) setCaptured(came)
    else if (came.kind === 'stream') release(came.stream)
  }
  return { captured, start: () => void start() }
}

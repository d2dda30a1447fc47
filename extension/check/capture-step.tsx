import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { capture, release, type Captured } from '../web/capture.ts'
import { Begin, StepFrame, type StepProps } from './step-frame.tsx'

/** The camera or the microphone from the moment that the pupil starts it until the step is left. */
function useCapture(of: 'audio' | 'video'): { captured: Captured | undefined; start: () => void } {
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

interface Props extends StepProps {
  step: 'microphone' | 'camera'
  status?: string
  /** What is shown of it while it is open. */
  children: (stream: MediaStream) => ComponentChildren
}

/** A step that opens the camera or the microphone: started by the pupil, and a no is a result of its own. */
export function CaptureStep({ children, ...props }: Props) {
  const { step, words } = props
  const { captured, start } = useCapture(step === 'camera' ? 'video' : 'audio')
  const { begin, refused, none } = words[step]
  if (captured?.kind === 'stream') return <StepFrame {...props}>{children(captured.stream)}</StepFrame>
  if (captured?.kind === 'refused') return <StepFrame {...props} status={refused} verdict="refused" />
  if (captured) return <StepFrame {...props} status={none} verdict="not-ok" />
  return (
    <StepFrame {...props}>
      <Begin word={begin} onBegin={start} />
    </StepFrame>
  )
}

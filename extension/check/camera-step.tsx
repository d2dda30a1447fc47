import { useEffect, useRef } from 'preact/hooks'
import { CaptureStep } from './capture-step.tsx'
import { focusAnswers, type StepProps } from './step-frame.tsx'

function Shown({ stream, label }: { stream: MediaStream; label: string }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
    focusAnswers()
  }, [stream])
  return <video ref={video} autoPlay muted playsInline aria-label={label} />
}

/** The camera's picture, shown in the page alone. */
export function CameraStep(props: StepProps) {
  return (
    <CaptureStep {...props} step="camera">
      {(stream) => <Shown stream={stream} label={props.words.picture} />}
    </CaptureStep>
  )
}

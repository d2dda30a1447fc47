import { useEffect, useRef } from 'preact/hooks'
import { focusAnswers, StepFrame, type StepProps } from './step-frame.tsx'
import { useCapture } from './use-capture.ts'

/** The camera's picture, shown in the page alone. */
export function CameraStep(props: StepProps) {
  const { words } = props
  const { captured, start } = useCapture('video')
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (!captured) return
    if (video.current && captured.kind === 'stream') video.current.srcObject = captured.stream
    focusAnswers()
  }, [captured])
  const told = { stream: '', refused: words.mayNotLook, none: words.noCamera }
  return (
    <StepFrame
      {...props}
      step="camera"
      status={captured && told[captured.kind]}
      verdict={captured?.kind === 'refused' ? 'refused' : captured?.kind === 'none' ? 'not-ok' : undefined}
    >
      {captured?.kind === 'stream' ? (
        <video ref={video} autoPlay muted playsInline aria-label={words.picture} />
      ) : (
        !captured && (
          <button type="button" class="send" data-begin onClick={start}>
            {words.cameraBegin}
          </button>
        )
      )}
    </StepFrame>
  )
}

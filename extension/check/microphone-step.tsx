import { useEffect, useState } from 'preact/hooks'
import { followLoudness } from '../web/sound.ts'
import { StepFrame, type StepProps } from './step-frame.tsx'
import { useCapture } from './use-capture.ts'

/** Louder than a quiet room. */
const voice = 0.15

/** A bar that moves with what the microphone hears. Nothing is recorded. */
export function MicrophoneStep(props: StepProps) {
  const { words } = props
  const { captured, start } = useCapture('audio')
  const [loudness, setLoudness] = useState(0)
  const [heard, setHeard] = useState(false)
  useEffect(() => {
    if (captured?.kind !== 'stream') return undefined
    return followLoudness(captured.stream, (now) => {
      setLoudness(now)
      if (now > voice) setHeard(true)
    })
  }, [captured])
  const told = { stream: heard ? words.heardYou : '', refused: words.mayNotListen, none: words.noMicrophone }
  return (
    <StepFrame
      {...props}
      step="microphone"
      status={captured && told[captured.kind]}
      verdict={captured?.kind === 'refused' ? 'refused' : captured?.kind === 'none' ? 'not-ok' : undefined}
    >
      {captured?.kind === 'stream' ? (
        <meter class="loudness" aria-label={words.loudness} value={loudness} data-heard={heard} />
      ) : (
        !captured && (
          <button type="button" class="send" data-begin onClick={start}>
            {words.microphoneBegin}
          </button>
        )
      )}
    </StepFrame>
  )
}

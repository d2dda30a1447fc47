import { useEffect, useState } from 'preact/hooks'
import { followLoudness } from '../web/sound.ts'
import { CaptureStep } from './capture-step.tsx'
import type { StepProps } from './step-frame.tsx'

/** Louder than a quiet room. */
const voice = 0.15

interface BarProps {
  stream: MediaStream
  label: string
  onVoice: () => void
}

function Bar({ stream, label, onVoice }: BarProps) {
  const [loudness, setLoudness] = useState(0)
  useEffect(() => followLoudness(stream, setLoudness), [stream])
  useEffect(() => {
    if (loudness > voice) onVoice()
  }, [loudness])
  return <meter class="loudness" aria-label={label} value={loudness} />
}

/** A bar that moves with what the microphone hears. Nothing is recorded. */
export function MicrophoneStep(props: StepProps) {
  const { words } = props
  const [heard, setHeard] = useState(false)
  return (
    <CaptureStep {...props} step="microphone" status={heard ? words.heardYou : ''}>
      {(stream) => <Bar stream={stream} label={words.loudness} onVoice={() => setHeard(true)} />}
    </CaptureStep>
  )
}

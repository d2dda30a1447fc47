import { playTone } from '../web/sound.ts'
import { Begin, StepFrame, type StepProps } from './step-frame.tsx'

/** A tone on each side. */
export function SoundStep(props: StepProps) {
  const { words } = props
  return (
    <StepFrame {...props} step="sound">
      <div class="pair">
        <Begin word={words.left} onBegin={() => playTone(-1)} />
        <Begin word={words.right} onBegin={() => playTone(1)} />
      </div>
    </StepFrame>
  )
}

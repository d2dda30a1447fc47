import { playTone } from '../web/sound.ts'
import { StepFrame, type StepProps } from './step-frame.tsx'

/** A tone on each side. */
export function SoundStep(props: StepProps) {
  const { words } = props
  return (
    <StepFrame {...props} step="sound">
      <div class="pair">
        <button type="button" class="send" data-begin onClick={() => playTone(-1)}>
          {words.left}
        </button>
        <button type="button" class="send" onClick={() => playTone(1)}>
          {words.right}
        </button>
      </div>
    </StepFrame>
  )
}

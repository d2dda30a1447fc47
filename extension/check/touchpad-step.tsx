import { useState } from 'preact/hooks'
import { OutcomeMark, StepFrame, type StepProps } from './step-frame.tsx'

const deeds = ['move', 'click', 'scroll', 'rightClick'] as const
type Deed = (typeof deeds)[number]

/** Four deeds with the pointer, ticked as they are noticed. A key that clicks is no touchpad. */
export function TouchpadStep(props: StepProps) {
  const { words } = props
  const [seen, setSeen] = useState<ReadonlySet<Deed>>(new Set())
  const see = (deed: Deed) => {
    if (!seen.has(deed)) setSeen(new Set([...seen, deed]))
  }
  return (
    <StepFrame {...props} step="touchpad" status={seen.size === deeds.length ? words.allSeen : ''}>
      <div
        class="pad"
        onPointerMove={({ pointerType }) => pointerType === 'mouse' && see('move')}
        onPointerUp={({ pointerType, button }) => pointerType === 'mouse' && button === 0 && see('click')}
        onWheel={() => see('scroll')}
        onContextMenu={(event) => {
          event.preventDefault()
          if (event.button === 2) see('rightClick')
        }}
      >
        <ul>
          {deeds.map((deed) => (
            <li key={deed} data-deed={deed} data-seen={seen.has(deed)}>
              {seen.has(deed) ? <OutcomeMark of="ok" /> : <span class="mark" />}
              {words[deed]}
            </li>
          ))}
        </ul>
      </div>
    </StepFrame>
  )
}

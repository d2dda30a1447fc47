import { useState } from 'preact/hooks'
import { StepFrame, type StepProps } from './step-frame.tsx'

const tiles = Array.from({ length: 24 }, (_, index) => String(index))

/** The tile under a finger: a finger that moves stays with the tile that it began on, so the place is asked for. */
function tileAt({ clientX, clientY }: PointerEvent): string | undefined {
  const under = document.elementFromPoint(clientX, clientY)
  return under instanceof HTMLElement ? under.dataset['tile'] : undefined
}

/** Tiles that fill as a finger goes over them: a part of the glass that is dead stays empty. */
export function TouchStep(props: StepProps) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const touch = (event: PointerEvent) => {
    const tile = event.pointerType === 'touch' ? tileAt(event) : undefined
    if (tile !== undefined && !touched.has(tile)) setTouched(new Set([...touched, tile]))
  }
  return (
    <StepFrame {...props} step="touch" status={touched.size === tiles.length ? props.words.allSeen : ''}>
      <div class="tiles" aria-hidden="true" onPointerDown={touch} onPointerMove={touch}>
        {tiles.map((tile) => (
          <div key={tile} data-tile={tile} data-seen={touched.has(tile)} />
        ))}
      </div>
    </StepFrame>
  )
}

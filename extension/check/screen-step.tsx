import { useEffect, useRef, useState } from 'preact/hooks'
import { Begin, focusAnswers, StepFrame, type StepProps } from './step-frame.tsx'

const colours = ['#fff', '#000', '#f00', '#0f0', '#00f']

/** Plain colours over the whole screen, one after the other by key or click. */
export function ScreenStep(props: StepProps) {
  const { words } = props
  const [at, setAt] = useState<number>()
  const sheet = useRef<HTMLButtonElement>(null)
  const showing = at !== undefined

  const next = () => setAt((now) => (now === undefined || now + 1 === colours.length ? undefined : now + 1))
  useEffect(() => {
    if (!showing) return undefined
    sheet.current?.focus()
    // Where full screen is refused, the colour fills the page.
    sheet.current?.requestFullscreen().catch(() => {})
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      focusAnswers()
    }
  }, [showing])

  return (
    <StepFrame {...props} step="screen">
      <Begin word={words.screenBegin} onBegin={() => setAt(0)} />
      {showing && (
        <button
          type="button"
          class="sheet"
          aria-label={`${words.colours[at]}, ${at + 1}/${colours.length}`}
          ref={sheet}
          data-colour={at}
          style={{ background: colours[at] }}
          onClick={next}
          onKeyDown={(event) => {
            event.preventDefault()
            if (!event.repeat) next()
          }}
        />
      )}
    </StepFrame>
  )
}

import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon, type IconName } from './icon.tsx'
import { DrawingOf, Picture, type Drawing, type PictureName } from './pictures.tsx'

interface FrameProps {
  /** By which tests and styles know the screen. */
  name: string
  title: string
  /** One of the first screen's, or a drawing that only a later screen has. */
  picture?: PictureName | Drawing
  children?: ComponentChildren
}

/** The first screen leaves the focus where the browser puts it; each later one tells of itself. */
let shown = false

/** One screen, one idea: a heading, which takes the focus so that it is read out, and what to do. */
export function ScreenFrame({ name, title, picture, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the page is painted: later it would take the focus from where the pupil has gone meanwhile.
  useLayoutEffect(() => {
    if (shown) heading.current?.focus()
    shown = true
  }, [])
  return (
    <section class="screen" data-screen={name} aria-labelledby="heading">
      {picture && (
        <div class="big">
          {typeof picture === 'string' ? <Picture of={picture} /> : <DrawingOf drawing={picture} />}
        </div>
      )}
      <h2 id="heading" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}

interface PressProps {
  word: string
  icon: IconName
  /** `send` is the one thing to press first, `answer` one of several, `quiet` what may be pressed too. */
  as: 'send' | 'answer' | 'quiet'
  /** By which tests know it. */
  name: string
  onPress: () => void
}

/** A button: a word and the sign that says the same. */
export function Press({ word, icon, as, name, onPress }: PressProps) {
  return (
    <button type="button" class={as} data-press={name} onClick={onPress}>
      <Icon of={icon} />
      <span>{word}</span>
    </button>
  )
}

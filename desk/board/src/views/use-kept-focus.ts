import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Takes focus when `standing` changes and the button that was pressed is gone with it: focus must not fall off the page. */
export function useKeptFocus<Part extends HTMLElement>(standing: string): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const before = useRef(standing)
  useLayoutEffect(() => {
    if (before.current !== standing && document.activeElement === document.body) part.current?.focus()
    before.current = standing
  }, [standing])
  return part
}

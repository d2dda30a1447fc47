import { useEffect, useRef } from 'preact/hooks'
import { commandOf, type Command, type KeyPress } from '../keys.ts'

function placeOf(target: EventTarget | null): KeyPress['place'] {
  if (!(target instanceof Element)) return 'page'
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return 'text'
  if (target.matches('input')) return 'choice'
  return target.closest('[data-reading]') ? 'reading' : 'page'
}

/**
 * Hands over the commands typed anywhere on the page. `onCommand` returns true for those it has served;
 * they go no further. While a dialog is open, the keys are the dialog's.
 */
export function useCommands(singleKeys: boolean, onCommand: (command: Command) => boolean): void {
  const latest = useRef(onCommand)
  latest.current = onCommand
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const { key, ctrlKey, metaKey, altKey } = event
      const command = commandOf({ key, ctrlKey, metaKey, altKey, place: placeOf(event.target) }, singleKeys)
      if (command && latest.current(command)) event.preventDefault()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [singleKeys])
}

import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Command } from '../keys.ts'
import { neighbour } from '../ticket-list.ts'

/** The ids that a view of a list and one open item gives to where focus goes. */
export const readingHeading = 'reading'
export const answerBox = 'answer'
export const visitOpener = 'visit'

/** The link of a row; rows carry `data-row`. */
function rowLink(item: string): HTMLElement | undefined {
  const link = document.querySelector(`[data-row="${CSS.escape(item)}"] a`)
  return link instanceof HTMLElement ? link : undefined
}

function focusedRow(): string | null {
  return document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null
}

interface ListAndOne {
  /** The rows as listed, from the top. */
  items: readonly string[]
  /** The one that is open, by the address. */
  open: string | null
  hrefOf: (item: string) => string
  /** The address of the list with nothing open. */
  home: string
}

export interface Reading {
  /** The item that a command means: the row with focus, else the open one. */
  current(): string | null
  /** Opens an item and puts focus on a part of it, by its id. */
  openTo(item: string, part: typeof answerBox | typeof visitOpener): void
  /** Opens an item, where it is not, and leaves focus on its row. */
  show(item: string): void
  /** Serves moving and going back; false for other commands. */
  serve(command: Command): boolean
}

/** Moves focus when another item is opened or the open one is left; the ref says where to, where not the heading. */
function useFocusOnOpening(open: string | null): { current: string | undefined } {
  const shown = useRef(open)
  const focusOn = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const before = shown.current
    if (before === open) return
    shown.current = open
    const wanted = focusOn.current ?? readingHeading
    focusOn.current = undefined
    if (open !== null && wanted !== 'row') document.getElementById(wanted)?.focus()
    else if (open === null && before !== null) rowLink(before)?.focus()
  }, [open])
  return focusOn
}

/**
 * A list beside the one item that is open. Opening moves focus to its heading and going back returns it
 * to the row, as the page of a link would; moving along the list keeps it on the rows, and what is open
 * follows along.
 */
export function useReading({ items, open, hrefOf, home }: ListAndOne): Reading {
  const focusOn = useFocusOnOpening(open)
  function go(item: string, focus: string) {
    focusOn.current = focus
    if (open === null) location.hash = hrefOf(item)
    else location.replace(hrefOf(item))
  }
  function move(step: 1 | -1): boolean {
    // What is folded away has no row to go to.
    const drawn = items.filter((item) => rowLink(item) !== undefined)
    const target = neighbour(drawn, focusedRow() ?? open, step)
    if (target === undefined) return false
    const link = rowLink(target)
    // On a narrow page the open item covers the list, and focus follows it instead.
    const listIsSeen = link?.checkVisibility() === true
    if (listIsSeen) link.focus()
    if (open !== null && target !== open) go(target, listIsSeen ? 'row' : readingHeading)
    return true
  }
  return {
    current: () => focusedRow() ?? open,
    openTo(item, part) {
      if (item === open) document.getElementById(part)?.focus()
      else go(item, part)
    },
    show(item) {
      if (item !== open) go(item, 'row')
    },
    serve(command) {
      if (command === 'next' || command === 'previous') return move(command === 'next' ? 1 : -1)
      if (command !== 'back' || open === null) return false
      location.hash = home
      return true
    },
  }
}

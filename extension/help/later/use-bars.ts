import { useRef, useState } from 'preact/hooks'
import { barBetween, keyStep, moved, newBar, sized, type Bar } from './bars.ts'

type Change = (bar: Bar) => Bar

interface Point {
  x: number
  y: number
}

/** Where a pointer is, in shares of the picture. */
function pointIn(event: PointerEvent, picture: Element): Point {
  const { left, top, width, height } = picture.getBoundingClientRect()
  return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
}

const arrows: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
}

export interface Bars {
  bars: readonly Bar[]
  add: () => void
  remove: (index: number) => void
  onKey: (index: number, event: KeyboardEvent) => void
  /** On the picture, outside the bars: a new one is drawn. On a bar: it is moved. */
  onDown: (event: PointerEvent, picture: Element, index?: number) => void
  onMove: (event: PointerEvent, picture: Element) => void
  onUp: () => void
}

/** Black bars over a picture, by pointer, finger or keys. */
export function useBars(): Bars {
  const [bars, setBars] = useState<readonly Bar[]>([])
  const drag = useRef<{ index: number; from: Point; bar: Bar | undefined }>(null)
  const change = (index: number, by: Change) =>
    setBars((before) => before.map((bar, at) => (at === index ? by(bar) : bar)))
  const remove = (index: number) => setBars((before) => before.filter((_, at) => at !== index))
  return {
    bars,
    remove,
    add: () => setBars((before) => [...before, newBar()]),
    onKey: (index, event) => {
      const arrow = arrows[event.key]
      if (event.key === 'Delete' || event.key === 'Backspace') remove(index)
      else if (arrow) change(index, (bar) => (event.shiftKey ? sized : moved)(bar, arrow.x, arrow.y))
      else return
      event.preventDefault()
    },
    onDown: (event, picture, index) => {
      const from = pointIn(event, picture)
      picture.setPointerCapture(event.pointerId)
      drag.current = { index: index ?? bars.length, from, bar: index === undefined ? undefined : bars[index] }
    },
    onMove: (event, picture) => {
      if (!drag.current) return
      const { index, from, bar } = drag.current
      const to = pointIn(event, picture)
      if (bar) change(index, () => moved(bar, to.x - from.x, to.y - from.y))
      else setBars((before) => [...before.slice(0, index), barBetween(from, to)])
    },
    onUp: () => {
      drag.current = null
    },
  }
}

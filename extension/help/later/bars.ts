/** A black bar over a picture, in shares of its width and height: 0 is left or top, 1 is right or bottom. */
export interface Bar {
  x: number
  y: number
  width: number
  height: number
}

/** A bar is never too small to be seen and taken hold of. */
const smallest = 0.04

/** How far one press of an arrow key moves or grows a bar. */
export const keyStep = 0.02

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** A bar that came by a press of a button: in the middle, wide as a line of text. */
export function newBar(): Bar {
  return { x: 0.3, y: 0.45, width: 0.4, height: 0.1 }
}

/** The bar between two points, as it is drawn by a finger or a pointer. */
export function barBetween(from: { x: number; y: number }, to: { x: number; y: number }): Bar {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((x) => within(x, 0, 1))
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((y) => within(y, 0, 1))
  return sized(
    moved({ x: left ?? 0, y: top ?? 0, width: 0, height: 0 }, 0, 0),
    (right ?? 0) - (left ?? 0),
    (bottom ?? 0) - (top ?? 0),
  )
}

/** The whole bar stays in the picture. */
export function moved(bar: Bar, dx: number, dy: number): Bar {
  return { ...bar, x: within(bar.x + dx, 0, 1 - bar.width), y: within(bar.y + dy, 0, 1 - bar.height) }
}

/** Grows to the right and down, as far as the picture reaches. */
export function sized(bar: Bar, dx: number, dy: number): Bar {
  const width = within(bar.width + dx, smallest, 1)
  const height = within(bar.height + dy, smallest, 1)
  return moved({ ...bar, width, height }, 0, 0)
}

/** The pixels that a bar covers, rounded outwards: no line of what is under it is left. */
export function pixelsOf(bar: Bar, size: { width: number; height: number }): Bar {
  const x = Math.floor(bar.x * size.width)
  const y = Math.floor(bar.y * size.height)
  return {
    x,
    y,
    width: Math.ceil((bar.x + bar.width) * size.width) - x,
    height: Math.ceil((bar.y + bar.height) * size.height) - y,
  }
}

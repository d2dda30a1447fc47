import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { barBetween, moved, newBar, pixelsOf, sized } from '../../../extension/help/later/bars.ts'

const anywhere = fc.double({ min: -2, max: 3, noNaN: true })
const step = fc.record({ grow: fc.boolean(), dx: anywhere, dy: anywhere })
const point = fc.record({ x: anywhere, y: anywhere })

it('stays within the picture and never vanishes, however it is drawn, moved and sized', () => {
  fc.assert(
    fc.property(point, point, fc.array(step, { maxLength: 12 }), (from, to, steps) => {
      const end = steps.reduce((bar, { grow, dx, dy }) => (grow ? sized : moved)(bar, dx, dy), barBetween(from, to))
      expect(end.width).toBeGreaterThan(0.03)
      expect(end.height).toBeGreaterThan(0.03)
      for (const edge of [end.x, end.y]) expect(edge).toBeGreaterThanOrEqual(0)
      for (const edge of [end.x + end.width, end.y + end.height]) expect(edge).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

it('is the rectangle between two points, whichever of them comes first', () => {
  const bar = { x: 0.2, y: 0.3, width: 0.4, height: 0.1 }
  for (const [from, to] of [
    [
      { x: 0.2, y: 0.3 },
      { x: 0.6, y: 0.4 },
    ],
    [
      { x: 0.6, y: 0.4 },
      { x: 0.2, y: 0.3 },
    ],
  ] as const) {
    const drawn = barBetween(from, to)
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(drawn[side]).toBeCloseTo(bar[side])
  }
})

it('covers every pixel that it touches', () => {
  expect(pixelsOf({ x: 0.105, y: 0.205, width: 0.1, height: 0.1 }, { width: 100, height: 100 })).toEqual({
    x: 10,
    y: 20,
    width: 11,
    height: 11,
  })
})

it('begins where it is seen, in the middle', () => {
  const { x, y, width, height } = newBar()
  expect(x + width / 2).toBeCloseTo(0.5)
  expect(y + height / 2).toBeCloseTo(0.5)
})

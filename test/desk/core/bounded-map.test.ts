import { expect, it } from 'vitest'
import { boundedMap } from '../../../desk/core/bounded-map.ts'

it('lets go of the one that was used longest ago', () => {
  const map = boundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  expect(map.get('a')).toBe(1)
  map.set('c', 3)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
})

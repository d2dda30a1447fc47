import { expect, it } from 'vitest'
import { keyboardOf } from '../../../extension/core/keyboard-layout.ts'
import { nextKey } from '../../../extension/help/later/next-key.ts'

const rows = keyboardOf('linux').map((row) => row.filter(({ asked }) => asked))

it('goes to the key beside, and to the nearest in the next row', () => {
  expect(nextKey(rows, 'KeyA', 'ArrowRight')).toBe('KeyS')
  expect(nextKey(rows, 'KeyS', 'ArrowLeft')).toBe('KeyA')
  expect(nextKey(rows, 'KeyH', 'ArrowUp')).toBe('KeyY')
  expect(nextKey(rows, 'KeyV', 'ArrowDown')).toBe('Space')
})

it('stops at the edges, and leaves every other key to the page', () => {
  expect(nextKey(rows, 'Escape', 'ArrowUp')).toBeUndefined()
  expect(nextKey(rows, 'Escape', 'ArrowLeft')).toBeUndefined()
  expect(nextKey(rows, 'Space', 'ArrowDown')).toBeUndefined()
  expect(nextKey(rows, 'KeyA', 'Tab')).toBeUndefined()
})

it('comes to every key by arrows alone', () => {
  const reached = new Set(['Escape'])
  for (const code of reached)
    for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = nextKey(rows, code, arrow)
      if (next !== undefined) reached.add(next)
    }
  expect([...reached].toSorted()).toEqual(
    rows
      .flat()
      .map(({ code }) => code)
      .toSorted(),
  )
})

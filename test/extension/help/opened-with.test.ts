import { expect, it } from 'vitest'
import { openedWith } from '../../../extension/help/opened-with.ts'

it('reads a self-check and what it is about from the address', () => {
  expect(openedWith('?check=2026-11-24T08%3A00%3A00.000Z&category=keyboard')).toEqual({
    check: '2026-11-24T08:00:00.000Z',
    category: 'keyboard',
  })
})

it('takes what can not be used for not said, and keeps the rest', () => {
  expect(openedWith('?check=yesterday&category=coffee&label=CB-1042')).toEqual({ label: 'CB-1042' })
  expect(openedWith('?label=x')).toEqual({})
})

import { expect, it } from 'vitest'
import { siblingTable } from '../../../scripts/bench/sibling-table.ts'

it('makes rows for the document: the aim, the sibling as published, Fadder, nothing, and whether the aim is met', () => {
  const heap = {
    sibling: '1.5',
    figure: {
      name: 'Heap',
      unit: 'MB',
      runs: [1.2, 0.9, 1],
      aim: { atMost: 0.8 },
      beside: [{ name: 'an empty extension', runs: [0.37] }],
    },
  }
  const requests = { sibling: '360', figure: { name: 'Requests', unit: 'an hour', runs: [2], aim: { atMost: 4 } } }
  const wake = { sibling: '', figure: { name: 'A wake', unit: 'ms', runs: [80] } }
  expect(siblingTable([heap, requests, wake]).slice(2)).toEqual([
    '| Heap, MB | at most 0.80 | 1.5 | 1 | 0.37 | NOT MET |',
    '| Requests, an hour | at most 4 | 360 | 2 |  | met |',
    '| A wake, ms |  |  | 80 |  |  |',
  ])
})

import { expect, it } from 'vitest'
import { besideText, numberText, sectionJson, sectionText } from '../../../scripts/bench/table.ts'

const figures = [
  { name: 'The packed extension', unit: 'kB', runs: [51.6], aim: { atMost: 60 } },
  {
    name: 'Check-ins',
    unit: 'a second',
    runs: [3000, 4000, 5000],
    beside: [{ name: '204', runs: [6000, 8000, 9000] }],
  },
]

it('writes numbers with as many digits as say something', () => {
  expect([0, 4, 2.5, 51.6123, 0.004, 123.4, 9999, 18_293.1, -12.34].map(numberText)).toEqual([
    '0',
    '4',
    '2.50',
    '51.6',
    '0.00',
    '123',
    '9999',
    '18 293',
    '-12.3',
  ])
})

it('says whether an aim is met, and loudly where it is not', () => {
  expect(besideText({ name: '', unit: 'kB', runs: [60], aim: { atMost: 60 } })).toBe('aim: at most 60, met')
  expect(besideText({ name: '', unit: 'kB', runs: [61], aim: { atMost: 60 } })).toBe('aim: at most 60, NOT MET')
})

it('lines up its columns, numbers to the right, with the ratios beside them', () => {
  expect(sectionText({ title: 'Desk', figures, notes: ['Over loopback.'] })).toBe(
    [
      'Desk',
      '                      median   min   max  unit      beside',
      'The packed extension    51.6  51.6  51.6  kB        aim: at most 60, met',
      'Check-ins               4000  3000  5000  a second  0.50 x 204 (8000)',
      'Over loopback.',
    ].join('\n'),
  )
})

it('gives a machine every run beside the median and the ratio', () => {
  expect(sectionJson({ title: 'Desk', figures, notes: [] })).toMatchObject({
    title: 'Desk',
    figures: [
      { median: 51.6, met: true, runs: [51.6] },
      { median: 4000, min: 3000, max: 5000, runs: [3000, 4000, 5000], beside: [{ name: '204', ratio: 0.5 }] },
    ],
  })
})

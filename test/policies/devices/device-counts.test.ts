import { describe, expect, it } from 'vitest'
import { countDevices, devicesIn } from '../../../policies/devices/device-counts.ts'
import { deviceLines, strangerLines } from '../../../policies/devices/device-lines.ts'

const list = (units: Record<string, number>) => ({ byUnit: new Map(Object.entries(units)) })

describe('the devices of units', () => {
  const counts = countDevices(list({ '/A/B': 3, '/A/B/extra/deep': 2, '/A': 1, '/AB': 4, '/': 5 }), ['/A', '/A/B'])

  it('belong to the nearest unit that the plan has, and to no unit whose name only begins alike', () => {
    expect(counts).toEqual({
      listed: 15,
      byUnit: new Map([
        ['/A/B', 5],
        ['/A', 1],
      ]),
      strangers: [
        { path: '/AB', devices: 4 },
        { path: '/', devices: 5 },
      ],
    })
  })

  it('are counted once, however often a unit is named', () => {
    expect(devicesIn(counts, ['/A/B', '/A/B', '/A', '/C'])).toBe(6)
  })

  it('in units that no plan has are told with their number', () => {
    expect(strangerLines('d.csv', counts)).toEqual([
      'd.csv: Warning: Neither plan has the unit /AB, which has 4 devices.',
      'd.csv: Warning: Neither plan has the unit /, which has 5 devices.',
    ])
    const many = Array.from({ length: 23 }, (_, index) => ({ path: `/${index}`, devices: 1 }))
    expect(strangerLines('d.csv', { ...counts, strangers: many }).at(-1)).toBe(
      'd.csv: Warning: Neither plan has the units of 3 devices more.',
    )
  })
})

it('what is wrong with a list is told gravest first, and no more than twenty lines of it', () => {
  const warning = {
    severity: 'warning',
    row: 2,
    column: 'serialNumber',
    message: 'Twice.',
    remedy: 'Remove it.',
  } as const
  const error = { severity: 'error', message: 'Pages are missing.', remedy: 'Fetch them.' } as const
  expect(deviceLines('d.csv', [warning, error])).toEqual([
    'd.csv: Pages are missing. Fetch them.',
    'd.csv:2:serialNumber: Warning: Twice. Remove it.',
  ])
  expect(
    deviceLines(
      'd.csv',
      Array.from({ length: 25 }, () => warning),
    ).at(-1),
  ).toBe('d.csv: 5 more like these.')
})

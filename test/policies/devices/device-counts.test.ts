import { describe, expect, it } from 'vitest'
import { countDevices, countsRenamed, devicesIn } from '../../../policies/devices/device-counts.ts'
import { alikeLines, deviceLines, strangerLines } from '../../../policies/devices/device-lines.ts'

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
      alike: [],
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

describe('units in other case', () => {
  it('are the same to Google, and so is an å that is written as two letters', () => {
    const { byUnit, strangers } = countDevices(
      list({ '/ELEVER/hågaskolan': 3, '/elever/Hågaskolan/7A': 2, '/annat': 1, '/ANNAT': 1 }),
      ['/Elever', '/Elever/Hågaskolan'.normalize('NFD')],
    )
    expect([...byUnit.values()]).toEqual([5])
    expect(strangers).toEqual([{ path: '/annat', devices: 2 }])
  })

  it('that the plans both have each keep those spelt as they are, with one note in all', () => {
    const counts = countDevices(list({ '/E/haga': 3, '/E/Haga': 2, '/E/HAGA': 1 }), ['/E', '/E/haga', '/E/Haga'])
    expect(Object.fromEntries(counts.byUnit)).toEqual({ '/E/haga': 4, '/E/Haga': 2 })
    expect(alikeLines('d.csv', counts)).toEqual([
      'd.csv: Note: To Google these are the same unit, since only case differs: /E/haga and /E/Haga.',
    ])
    expect(alikeLines('d.csv', countDevices(list({ '/e': 1 }), ['/E']))).toEqual([])
  })

  it('have their devices counted together once one of them is what the other is called now', () => {
    const counts = countDevices(list({ '/E/haga': 3, '/E/Haga': 2 }), ['/E/haga', '/E/Haga'])
    expect([...countsRenamed(counts, () => '/E/Haga').byUnit]).toEqual([['/E/Haga', 5]])
  })
})

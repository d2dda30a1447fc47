import { describe, expect, test } from 'vitest'
import { groupDevices, matchesQuery, shortUnit, unitText } from '../../../desk/board/src/device-groups.ts'
import { device, seedDevices, units } from './seeds.ts'

const list = { units, devices: seedDevices(), loans: [] }
const shape = (groups: ReturnType<typeof groupDevices>) =>
  groups.map((school) => [school.name, school.units.map((unit) => [unit.name, unit.devices.length])])
const namesOf = (groups: ReturnType<typeof groupDevices>) =>
  groups.flatMap((school) => school.units.flatMap((unit) => unit.devices.map(({ name }) => name)))

describe('devices by school and unit', () => {
  test('the school is the level where the tree divides, in the order of the alphabet', () => {
    expect(shape(groupDevices(list, '', 'all'))).toEqual([
      [
        'Grönkullaskolan',
        [
          ['4A', 2],
          ['9C', 3],
        ],
      ],
      ['Hagaskolan', [['7B', 4]]],
      ['Prästängsskolan', [['2A', 1]]],
    ])
  })

  test('a pilot in one class is still shown under its school', () => {
    const pilot = { units, devices: [device('CB-0001', '/Elever/Hagaskolan/7B')], loans: [] }
    expect(shape(groupDevices(pilot, '', 'all'))).toEqual([['Hagaskolan', [['7B', 1]]]])
  })

  test('stages between school and class, and a tree beside the schools, leave the schools what they are', () => {
    const more = [
      '/Personal',
      '/Personal/IT',
      '/Elever/Hagaskolan/F-3',
      '/Elever/Hagaskolan/F-3/1A',
      '/Elever/Hagaskolan',
    ]
    const register = [...units, ...more.map((path) => ({ path, name: path.split('/').at(-1) ?? '', revision: 'x' }))]
    const devices = [...more, '/Elever/Grönkullaskolan/4A'].map((unit, index) => device(`CB-${index}`, unit))
    expect(shape(groupDevices({ units: register, devices, loans: [] }, '', 'all'))).toEqual([
      ['Grönkullaskolan', [['4A', 1]]],
      [
        'Hagaskolan',
        [
          ['Hagaskolan', 1],
          ['F-3', 1],
          ['1A', 1],
        ],
      ],
      ['IT', [['IT', 1]]],
      ['Personal', [['Personal', 1]]],
    ])
  })

  test('a plan of a single unit, a device at the root and a unit that the plan no longer has are all shown', () => {
    const single = {
      units: [{ path: '/Elever', name: 'Elever', revision: 'x' }],
      devices: [device('A', '/Elever')],
      loans: [],
    }
    expect(shape(groupDevices(single, '', 'all'))).toEqual([['Elever', [['Elever', 1]]]])
    const odd = { units, devices: [device('A', '/'), device('B', '/Elever/Nyskolan/1A')], loans: [] }
    expect(groupDevices(odd, '', 'all').flatMap((school) => school.units.map(({ path }) => path))).toEqual([
      '/',
      '/Elever/Nyskolan/1A',
    ])
  })

  test('names are ordered as people count', () => {
    const devices = ['CB-10', 'CB-9', 'CB-100'].map((name) => device(name, '/Elever/Hagaskolan/7B'))
    const [school] = groupDevices({ units, devices, loans: [] }, '', 'all')
    expect(school?.units[0]?.devices.map(({ name }) => name)).toEqual(['CB-9', 'CB-10', 'CB-100'])
  })

  test('each school tells how its devices fare', () => {
    expect(groupDevices(list, '', 'all').map(({ tally }) => tally)).toEqual([
      { devices: 5, act: 0, watch: 1, policy: 1 },
      { devices: 4, act: 1, watch: 1, policy: 1 },
      { devices: 1, act: 0, watch: 0, policy: 0 },
    ])
  })

  test('the filters keep poor health, or settings that are not in force; unknown is neither', () => {
    expect(namesOf(groupDevices(list, '', 'health'))).toEqual(['CB-1102', 'CB-0413', 'CB-0420'])
    expect(namesOf(groupDevices(list, '', 'policy'))).toEqual(['CB-1102', 'CB-0415'])
  })
})

describe('searching', () => {
  const one = device('CB-0412', '/Elever/Grönkullaskolan/7B', { serialNumber: 'NXABC123' })

  test.each(['', 'cb-0412', 'grönkulla', 'gronkulla', '7b acer', 'NXABC', '  511  '])('"%s" finds it', (query) => {
    expect(matchesQuery(one, query)).toBe(true)
  })

  test('every word must be found', () => {
    expect(matchesQuery(one, '7b lenovo')).toBe(false)
  })
})

test('a unit is told by its path, and shortly from its school on', () => {
  expect(unitText('/Elever/Hagaskolan/7B')).toBe('Elever / Hagaskolan / 7B')
  expect(shortUnit('/Elever/Hagaskolan/7B')).toBe('Hagaskolan / 7B')
  expect(shortUnit('/Elever/Hagaskolan/F-3/1A')).toBe('Hagaskolan / F-3 / 1A')
  expect(unitText('/')).toBe('/')
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gathered, unitsOfPlace } from '../../../policies/diff/change-groups.ts'

const paths = ['/E', '/E/G', '/E/G/7A', '/E/G/7B', '/E/G/7C', '/E/H', '/E/H/F-3', '/E/H/F-3/1A', '/E/H/4-6', '/P']

describe('places', () => {
  it('stand for just the units that are meant, each once, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(paths), (units) => {
        const told = gathered(new Set(units), paths).flatMap((place) => unitsOfPlace(place, paths))
        expect(told.toSorted()).toEqual(units.toSorted())
      }),
    )
  })

  it('are few: a unit stands for all below it, save for those that are named', () => {
    expect(gathered(new Set(paths), paths)).toEqual([
      { path: '/E', units: 9, except: [] },
      { path: '/P', units: 1, except: [] },
    ])
    const butOne = paths.filter((path) => path !== '/E/G/7B')
    expect(gathered(new Set(butOne), paths)[0]).toEqual({
      path: '/E',
      units: 8,
      except: [{ path: '/E/G/7B', units: 1, except: [] }],
    })
    expect(gathered(new Set(['/E', '/E/G/7A']), paths)).toEqual([
      { path: '/E', units: 1, except: [] },
      { path: '/E/G/7A', units: 1, except: [] },
    ])
  })
})

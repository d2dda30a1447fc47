import { describe, expect, it } from 'vitest'
import { isBelow, isWithin, nameOf, overlap, parentOf, samePathKey } from '../../policies/unit-path.ts'

describe('the path of a unit', () => {
  it('is within itself and within every unit above it, and not in one whose name only begins alike', () => {
    expect(isWithin('/Elever', '/Elever')).toBe(true)
    expect(isWithin('/Elever/Haga/7B', '/Elever')).toBe(true)
    expect(isWithin('/Eleverna', '/Elever')).toBe(false)
    expect(isWithin('/Elever', '/Elever/Haga')).toBe(false)
  })

  it('is below the units above it, and not below itself', () => {
    expect(isBelow('/Elever/Haga', '/Elever')).toBe(true)
    expect(isBelow('/Elever', '/Elever')).toBe(false)
    expect(isBelow('/Eleverna/Haga', '/Elever')).toBe(false)
  })

  it('overlaps with those within it and those it is within', () => {
    expect(overlap('/Elever', '/Elever/Haga')).toBe(true)
    expect(overlap('/Elever/Haga', '/Elever')).toBe(true)
    expect(overlap('/Elever/Haga', '/Elever/Hagaby')).toBe(false)
  })

  it('has the path of the unit above and a name of its own', () => {
    expect(parentOf('/Elever/Haga/7B')).toBe('/Elever/Haga')
    expect(parentOf('/Elever')).toBe('')
    expect(nameOf('/Elever/Haga/7B')).toBe('7B')
  })

  it('is the same to Google in other case, and with an å that is written as two letters', () => {
    expect(samePathKey('/ELEVER/hågaskolan')).toBe(samePathKey('/elever/Hågaskolan'.normalize('NFD')))
    expect(samePathKey('/Elever/Haga')).not.toBe(samePathKey('/Elever/Haga 2'))
  })
})

import { describe, expect, it } from 'vitest'
import { read, told } from './told.ts'

interface Times {
  start?: string
  end?: string
  units?: string
}

function window(id: string, { start = '2027-01-11 07:00', end = '2027-01-12 17:00', units = '[/Elever]' }: Times = {}) {
  return `  ${id}: { what: w, start: ${start}, end: ${end}, decision: D-1, units: ${units} }\n`
}

async function tell(...windows: string[]): Promise<string[]> {
  return await told({ top: `windows:\n${windows.join('')}`, units: '  - { name: Elever, units: [A, B, AB] }\n' })
}

describe('a window', () => {
  it('is read with its times in one form, and the units that it lies over', async () => {
    const { plan } = await read({ top: `windows:\n${window('w')}` })
    expect(plan?.windows).toMatchObject([
      { id: 'w', start: '2027-01-11T07:00', end: '2027-01-12T17:00', decision: 'D-1', units: [{ path: '/Elever' }] },
    ])
  })

  it('ends after it starts', async () => {
    expect(await tell(window('w', { end: '2027-01-11 07:01' }))).toEqual([])
    expect(await tell(window('w', { end: '2027-01-11 07:00' }))).toEqual(['error window-backwards'])
    expect(await tell(window('w', { end: '2027-01-10 17:00' }))).toEqual(['error window-backwards'])
  })

  it('may end in the hour that the clock skips', async () => {
    const spring = window('w', { start: '2027-03-28 01:45', end: '2027-03-28 02:15' })
    expect(await tell(spring)).toEqual([])
  })

  it('is over the day after its last day, which stops nothing', async () => {
    expect(await tell(window('w', { start: '2026-11-23 07:00', end: '2026-11-24 07:00' }))).toEqual([])
    const over = window('w', { start: '2026-11-22 07:00', end: '2026-11-23 23:59' })
    expect(await tell(over)).toEqual(['warning window-over'])
  })

  it('lies over units that are there', async () => {
    expect(await tell(window('w', { units: '[/Elever/A, /Elever/C]' }))).toEqual(['error unknown-unit'])
    expect(await tell(window('w', { units: '[]' }))).toEqual(['error unknown-unit'])
    expect(await tell(window('w').replace(', units: [/Elever]', ''))).toEqual(['error unknown-unit'])
  })
})

describe('two windows', () => {
  const second = { start: '2027-01-12 16:59', end: '2027-01-13 17:00' }

  it('are not open over one unit at once, nor over one and another within it', async () => {
    expect(await tell(window('a'), window('b', second))).toEqual(['error window-overlap /Elever'])
    expect(await tell(window('a'), window('b', { ...second, units: '[/Elever/A]' }))).toEqual([
      'error window-overlap /Elever/A',
    ])
    expect(await tell(window('a', { units: '[/Elever/A]' }), window('b', second))).toEqual([
      'error window-overlap /Elever',
    ])
  })

  it('may be open at once over units beside each other', async () => {
    expect(
      await tell(window('a', { units: '[/Elever/A]' }), window('b', { ...second, units: '[/Elever/AB]' })),
    ).toEqual([])
  })

  it('are told of a unit that is not there, and not that they share it', async () => {
    const both = [window('a', { units: '[/Nowhere]' }), window('b', { ...second, units: '[/Nowhere]' })]
    expect(await tell(...both)).toEqual(['error unknown-unit', 'error unknown-unit'])
  })

  it('may follow on each other', async () => {
    expect(await tell(window('a'), window('b', { ...second, start: '2027-01-12 17:00' }))).toEqual([])
  })

  it('do not have names that give one folder', async () => {
    expect(await tell(window('Prov'), window('prov', { ...second, start: '2027-01-12 17:00' }))).toEqual([
      'error folder-clash',
    ])
  })
})

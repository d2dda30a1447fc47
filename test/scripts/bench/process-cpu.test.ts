import { expect, it } from 'vitest'
import { descendantsOf, nanosecondsIn, parentIn } from '../../../scripts/bench/process-cpu.ts'

it('finds the parent behind a name that holds spaces and brackets', () => {
  expect(parentIn('4711 (chromium) S 17 4711 4711 0 -1')).toBe(17)
  expect(parentIn('4711 (a (odd) na) me) R 42 1 1 0 -1')).toBe(42)
})

it('reads the time on a processor, which stands first', () => {
  expect(nanosecondsIn('26248113 931427 58\n')).toBe(26_248_113)
  expect(nanosecondsIn('')).toBe(0)
})

it('finds all that descend from a process, and nobody else', () => {
  const all = [
    { pid: 1, parent: 0, commandLine: 'init' },
    { pid: 10, parent: 1, commandLine: 'browser' },
    { pid: 11, parent: 10, commandLine: 'zygote' },
    { pid: 12, parent: 11, commandLine: 'renderer' },
    { pid: 20, parent: 1, commandLine: 'another browser' },
    { pid: 21, parent: 20, commandLine: 'its renderer' },
  ]
  expect(descendantsOf(10, all).map(({ pid }) => pid)).toEqual([11, 12])
})

import { describe, expect, test } from 'vitest'
import { fields } from '../../../contract/fields.ts'
import { readingText } from '../../../desk/board/src/reading.ts'
import { healthySignals } from './seeds.ts'

const yesNo = { yes: 'Ja', no: 'Nej' }

describe('a signal as people read it', () => {
  test.each([
    ['freeDiskBytes', '18,3 GiB'],
    ['awakeSeconds', '1 d 2 h'],
    ['batteryPercent', '82 %'],
    ['batteryCharging', 'Nej'],
    ['cpuCelsius', '47 °C'],
    ['linkRttMs', '50 ms'],
    ['os', 'ChromeOS'],
    ['model', 'Acer Chromebook 511'],
    ['displays', '1'],
  ] as const)('%s is "%s"', (name, text) => {
    expect(readingText(healthySignals, name, 'sv', yesNo)).toBe(text)
  })

  test('little space is told in MiB, and short times in hours or minutes', () => {
    expect(readingText({ freeDiskBytes: 300 * 2 ** 20 }, 'freeDiskBytes', 'sv', yesNo)).toBe('300 MiB')
    expect(readingText({ awakeSeconds: 7260 }, 'awakeSeconds', 'sv', yesNo)).toBe('2 h 1 min')
    expect(readingText({ awakeSeconds: 59 }, 'awakeSeconds', 'sv', yesNo)).toBe('0 min')
  })

  test('a signal that was not read has no text, and nought is a reading', () => {
    expect(readingText({}, 'batteryPercent', 'sv', yesNo)).toBeUndefined()
    expect(readingText({ batteryPercent: 0 }, 'batteryPercent', 'sv', yesNo)).toBe('0 %')
  })

  test('every field of the contract can be asked for', () => {
    for (const { name } of fields()) expect(() => readingText(healthySignals, name, 'en', yesNo)).not.toThrow()
  })
})

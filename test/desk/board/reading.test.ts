import { describe, expect, test } from 'vitest'
import { fields } from '../../../contract/fields.ts'
import { readingText } from '../../../desk/board/src/reading.ts'
import { dictionaries } from '../../../desk/board/src/words/words.ts'
import { healthySignals } from './seeds.ts'

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
    ['offlineMinutes', '1 h 5 min'],
    ['cpuLoadPercent', '23 %'],
    ['startToNetworkSeconds', '4 s'],
    ['internalDisplaySize', 'HD'],
    ['enablersMissing', 'Inget'],
  ] as const)('%s is "%s"', (name, text) => {
    expect(readingText(healthySignals, name, 'sv', dictionaries.sv)).toBe(text)
  })

  test('little space is told in MiB, and short times in hours or minutes', () => {
    expect(readingText({ freeDiskBytes: 300 * 2 ** 20 }, 'freeDiskBytes', 'sv', dictionaries.sv)).toBe('300 MiB')
    expect(readingText({ awakeSeconds: 7260 }, 'awakeSeconds', 'sv', dictionaries.sv)).toBe('2 h 1 min')
    expect(readingText({ awakeSeconds: 59 }, 'awakeSeconds', 'sv', dictionaries.sv)).toBe('0 min')
  })

  test('a signal that was not read has no text, and nought is a reading', () => {
    expect(readingText({}, 'batteryPercent', 'sv', dictionaries.sv)).toBeUndefined()
    expect(readingText({ batteryPercent: 0 }, 'batteryPercent', 'sv', dictionaries.sv)).toBe('0 %')
  })

  test('what Fadder lacks is told in words', () => {
    expect(readingText({ enablersMissing: ['hardware-platform'] }, 'enablersMissing', 'en', dictionaries.en)).toContain(
      'EnterpriseHardwarePlatformAPIEnabled',
    )
  })

  test('every field of the contract can be asked for', () => {
    for (const { name } of fields())
      expect(() => readingText(healthySignals, name, 'en', dictionaries.sv)).not.toThrow()
  })
})

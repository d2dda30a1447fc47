import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalNumbersIn } from '../../../extension/core/personal-number.ts'

// Nobody's numbers: all are made here, by the rule for their check digit.

function checkDigit(nine: string): number {
  let sum = 0
  for (let index = 0; index < 9; index += 1) {
    const doubled = Number(nine.charAt(index)) * (2 - (index % 2))
    sum += Math.floor(doubled / 10) + (doubled % 10)
  }
  return (10 - (sum % 10)) % 10
}

const two = (value: number) => String(value).padStart(2, '0')

const made = fc
  .record({
    at: fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2026, 11, 31) }),
    serial: fc.nat({ max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ at, serial, coordination }) => {
    const date = new Date(at)
    const day = date.getUTCDate() + (coordination ? 60 : 0)
    const six = two(date.getUTCFullYear() % 100) + two(date.getUTCMonth() + 1) + two(day)
    const nine = six + String(serial).padStart(3, '0')
    return {
      century: two(Math.floor(date.getUTCFullYear() / 100)),
      six,
      four: nine.slice(6) + String(checkDigit(nine)),
    }
  })
type Made = typeof made extends fc.Arbitrary<infer Value> ? Value : never

const parted = (text: string) => `${text.slice(0, -4)}-${text.slice(-4, -2)}-${text.slice(-2)}`
const spread = (text: string) => text.replaceAll(/(..)(?=.)/g, '$1 ')
const eastern = (text: string, zero: number) =>
  text.replaceAll(/\d/g, (each) => String.fromCharCode(zero + Number(each)))

const writings: readonly ((number: Made) => string)[] = [
  ({ six, four }) => six + four,
  ({ six, four }) => `${six}-${four}`,
  ({ six, four }) => `${six}+${four}`,
  ({ six, four }) => `${six} ${four}`,
  ({ six, four }) => `${six} - ${four}`,
  ({ six, four }) => spread(six + four),
  ({ century, six, four }) => century + six + four,
  ({ century, six, four }) => `${century}${six}-${four}`,
  ({ century, six, four }) => `${parted(century + six)}-${four}`,
  ({ century, six, four }) => `${century}${six}–${four}`,
  ({ century, six, four }) => spread(century + six + four),
  ({ six, four }) => `${six}\n${four}`,
  ({ century, six, four }) => `${century}${six}-\n${four}`,
  ({ six, four }) => `${six}\u200e-\u200e${four}`,
  ({ six, four }) => `${six}\u2014${four}`,
  ({ six, four }) => `${six}.${four}`,
  ({ century, six, four }) => `${parted(century + six).replaceAll('-', '/')}-${four}`,
  ({ six, four }) => eastern(six + four, 0x06_60),
  ({ six, four }) => eastern(`${six}-${four}`, 0x06_f0),
]

/** Of twelve digits in pairs, the first or the last ten may by chance be another number. */
const unspread = writings.filter((write) => write({ century: '20', six: '120304', four: '1234' }).split(' ').length < 5)

const before = fc.constantFrom('', 'Jag är ', 'pnr:', '(', 'mitt nummer\n', 'sal B12, ', '۱\n')
const after = fc.constantFrom('', '.', ' och det är trasigt', ')', '\n0701', '/Ali')

describe('a personal number', () => {
  it('is found however it is written, and exactly where it stands', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(...writings), before, after, (number, write, left, right) => {
        const written = write(number)
        expect(personalNumbersIn(left + written + right)).toEqual([
          { start: left.length, end: left.length + written.length },
        ])
      }),
      { numRuns: 3000 },
    )
  })

  it('is found each time, in the order they stand', () => {
    fc.assert(
      fc.property(fc.array(made, { minLength: 2, maxLength: 5 }), (numbers) => {
        const text = numbers.map(({ six, four }) => `${six}-${four}`).join(', ')
        expect(
          personalNumbersIn(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(', '),
        ).toBe(text)
      }),
    )
  })

  it('is none with any other check digit', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(...unspread), fc.integer({ min: 1, max: 9 }), (number, write, more) => {
        const four = number.four.slice(0, 3) + String((Number(number.four.slice(3)) + more) % 10)
        expect(personalNumbersIn(write({ ...number, four }))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('is none on a day that there is not', () => {
    const days = ['1313', '0230', '0431', '0100', '0132', '0160', '0192', '0013', '0290', '0491']
    for (const day of days) {
      const nine = `11${day}123`
      expect(personalNumbersIn(nine + String(checkDigit(nine)))).toEqual([])
    }
  })

  it('is none in a century in which nobody alive was born', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('00', '16', '17', '21', '99'), ({ six, four }, century) => {
        expect(personalNumbersIn(century + six + four)).toEqual([])
      }),
    )
  })

  it('is none within a longer number: what is left of a card, a serial or a bar code is not looked into', () => {
    fc.assert(
      fc.property(made, fc.stringMatching(/^[0-9]{1,6}$/), fc.boolean(), ({ six, four }, more, first) => {
        const text = first ? more + six + four : six + four + more
        fc.pre(text.length !== 12)
        expect(personalNumbersIn(text)).toEqual([])
      }),
    )
  })

  it('is none where it is written as a telephone number is, nor as a case, a room, a date or a time', () => {
    const texts = [
      '070-123 45 67',
      '0701-23 45 67',
      '08-120 304 56',
      '+46 70 123 45 67',
      '0046701234567',
      'ärende 10234',
      'sal 1203',
      '2026-11-25 08:10',
      '192.168.001.012',
      '070.123.45.67',
      '2026/11/25 08.10',
      'sal 1203\nsal 1204',
      'SN 5CD1234567',
      '',
      'inga siffror alls',
    ]
    for (const text of texts) expect([text, personalNumbersIn(text)]).toEqual([text, []])
    fc.assert(
      fc.property(made, ({ six, four }) => {
        const [all, digits] = [six + four, six.slice(0, 3)]
        expect(personalNumbersIn(`${digits}-${all.slice(3)}`)).toEqual([])
        expect(personalNumbersIn(`${all.slice(0, 4)}-${all.slice(4)}`)).toEqual([])
        expect(personalNumbersIn(`${all.slice(0, 2)}-${all.slice(2)}`)).toEqual([])
      }),
    )
  })

  it('takes no long for the longest text that a pupil can write', () => {
    const text = '1 '.repeat(500)
    expect(personalNumbersIn(text)).toEqual([])
  })
})

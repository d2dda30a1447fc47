import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { asShipped, loaded } from '../../building/as-shipped.ts'
import { everyKind } from './every-kind.ts'
import { oddValues } from './odd-values.ts'
import { outcomeOf } from './outcome.ts'
import { shippedSchemas } from './shipped-schemas.ts'
import { nearly } from './values-by-schema.ts'

const Schemas = z.record(
  z.string(),
  z.custom<object>((value) => typeof value === 'object' && value !== null),
)
async function built(file: string): Promise<unknown> {
  return await loaded(await asShipped(fileURLToPath(new URL(file, import.meta.url))))
}

const own = {
  ...z.object({ shippedSchemas: Schemas }).parse(await built('shipped-schemas.ts')).shippedSchemas,
  ...z.object({ everyKind: Schemas }).parse(await built('every-kind.ts')).everyKind,
}

/** Numbers in so many digits. */
function upTo(most: number, digits: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(digits, '0'))
}

test('nothing of zod itself is in what is shipped', () => {
  expect(Object.keys(shippedSchemas).length).toBeGreaterThan(50)
  for (const schema of Object.values(own)) expect('_zod' in schema).toBe(false)
})

describe('what stands in for zod says what zod says of odd values: verdict, data, each fault and its place', () => {
  test.for(Object.entries({ ...shippedSchemas, ...everyKind }))('%s', ([name, schema]) => {
    for (const value of oddValues) expect(outcomeOf(own[name] ?? {}, value)).toStrictEqual(outcomeOf(schema, value))
  })
})

test('and so of each day that a calendar has, and of each that it has not', () => {
  const days = fc.tuple(upTo(9999, 4), upTo(13, 2), upTo(32, 2)).map((parts) => parts.join('-'))
  const times = fc.tuple(upTo(24, 2), upTo(60, 2), upTo(60, 2)).map((parts) => parts.join(':'))
  fc.assert(
    fc.property(days, times, (day, time) => {
      const text = `${day}T${time}Z`
      expect(outcomeOf(own['instant'] ?? {}, text)).toStrictEqual(outcomeOf(everyKind.instant, text))
    }),
    {
      numRuns: 5000,
      examples: [
        ['2000-02-29', '00:00:00'],
        ['1900-02-29', '23:59:59'],
        ['0000-02-29', '00:00:00'],
      ],
    },
  )
})

describe('and so of data that is right, or nearly', () => {
  test.for(Object.entries(shippedSchemas))('%s', ([name, schema]) => {
    const met = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(nearly(z.toJSONSchema(schema)), (value) => {
        const expected = outcomeOf(schema, value)
        expect(outcomeOf(own[name] ?? {}, value)).toStrictEqual(expected)
        met[expected.success ? 'taken' : 'refused'] += 1
      }),
      { numRuns: 400 },
    )
    expect(met.taken).toBeGreaterThan(0)
    expect(met.refused).toBeGreaterThan(0)
  })
})

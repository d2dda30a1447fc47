import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { asShipped } from './as-shipped.ts'
import { everyKind } from './every-kind.ts'
import { oddValues } from './odd-values.ts'
import { outcomeOf } from './outcome.ts'
import { shippedSchemas } from './shipped-schemas.ts'
import { nearly } from './values-by-schema.ts'

const Schemas = z.record(
  z.string(),
  z.custom<object>((value) => typeof value === 'object' && value !== null),
)
const own = {
  ...z.object({ shippedSchemas: Schemas }).parse(await asShipped('shipped-schemas.ts')).shippedSchemas,
  ...z.object({ everyKind: Schemas }).parse(await asShipped('every-kind.ts')).everyKind,
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

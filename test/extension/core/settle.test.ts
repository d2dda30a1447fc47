import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { problemDocument, problems } from '../../../contract/problem.ts'
import { settle } from '../../../extension/core/settle.ts'

const read = (body: unknown) => (body === 'understood' ? 'understood' : undefined)

it('counts as sent only what the desk has answered in its own words', () => {
  expect(settle({ status: 200, body: 'understood' }, read)).toEqual({ fate: 'sent', answer: 'understood' })
  expect(settle({ status: 200, body: '<html>' }, read)).toMatchObject({ fate: 'retry' })
})

it('lets go of an item only where the desk itself names a problem that no retry can mend', () => {
  for (const [name, { status, fate }] of Object.entries(problems)) {
    const body = { type: `urn:fadder:problem:${name}`, title: '', status, now: 5 }
    expect(settle({ status, body }, read)).toMatchObject({ fate })
  }
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.anything(), (status, body) => {
      expect(settle({ status, body }, read).fate).toBe('retry')
    }),
  )
})

it('carries the pace that the desk asks for', () => {
  const body = problemDocument('desk-busy', '')
  expect(settle({ status: 503, body, retryAfterSeconds: 9 }, read)).toEqual({ fate: 'retry', retryAfterSeconds: 9 })
})

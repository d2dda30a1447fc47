import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { enrolmentLimits, rateLimit } from '../../../desk/core/rate-limit.ts'

it('lets a class set of thirty through at once, for unit and address alike', () => {
  for (const limit of Object.values(enrolmentLimits)) {
    const limited = rateLimit(limit)
    for (let device = 0; device < 30; device += 1) expect(limited.take('sal 14', 0)).toBe(0)
  }
})

it('says after how many seconds there is room, and then there is', () => {
  const limited = rateLimit({ burst: 2, perSecond: 0.1 })
  expect([limited.take('a', 0), limited.take('a', 0)]).toEqual([0, 0])
  expect(limited.take('a', 0)).toBe(10)
  expect(limited.take('a', 9000)).toBe(1)
  expect(limited.take('a', 10_000)).toBe(0)
})

it('counts each key by itself', () => {
  const limited = rateLimit({ burst: 1, perSecond: 1 })
  expect([limited.take('a', 0), limited.take('b', 0), limited.take('a', 0)]).toEqual([0, 0, 1])
})

it('grants no more than the burst and the rate allow, however the clock goes', () => {
  const steps = fc.array(fc.integer({ min: -500, max: 3000 }), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (waits) => {
      const limited = rateLimit({ burst: 3, perSecond: 2 })
      let [now, forward, granted] = [0, 0, 0]
      for (const wait of waits) {
        now += wait
        forward += Math.max(0, wait)
        if (limited.take('a', now) === 0) granted += 1
      }
      expect(granted).toBeLessThanOrEqual(3 + (2 * forward) / 1000 + 1e-6)
    }),
  )
})

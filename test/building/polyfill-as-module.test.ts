import { createRequire } from 'node:module'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { asShipped, loaded } from './as-shipped.ts'

const Loaded = z.looseObject({
  default: z.custom<{ alarms: { get: (name: string) => Promise<unknown> } }>((value) => typeof value === 'object'),
})

let code = ''

beforeAll(async () => {
  code = await asShipped(createRequire(import.meta.url).resolve('webextension-polyfill'))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a browser that has `browser` itself is given it untouched', async () => {
  const own = { runtime: { id: 'a' } }
  vi.stubGlobal('chrome', { runtime: { id: 'a' } })
  vi.stubGlobal('browser', own)
  expect(await loaded(code)).toMatchObject({ default: own })
})

test('one that has only `chrome`, and calls back, is given promises', async () => {
  vi.stubGlobal('browser', undefined)
  vi.stubGlobal('chrome', {
    runtime: { id: 'a' },
    alarms: { get: (name: string, done: (alarm: object) => void) => done({ name }) },
  })
  const { default: browser } = Loaded.parse(await loaded(code))
  expect(await browser.alarms.get('check-in')).toEqual({ name: 'check-in' })
})

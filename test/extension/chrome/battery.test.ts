import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Reader } from '../../../extension/core/signals.ts'

/** One offscreen page, as Chromium has it: it answers while it is open, and there is never a second. */
class FakeOffscreen {
  opened = 0
  #open = false
  /** Answers each question that waits. */
  readonly waiting: (() => void)[] = []

  hasDocument = async () => await Promise.resolve(this.#open)
  createDocument = async () => {
    if (this.#open) throw new Error('Only a single offscreen document may be created.')
    this.#open = true
    this.opened += 1
    await Promise.resolve()
  }
  closeDocument = async () => {
    if (!this.#open) throw new Error('No current offscreen document.')
    this.#open = false
    await Promise.resolve()
  }
  sendMessage = async () => {
    if (!this.#open) throw new Error('Could not establish connection. Receiving end does not exist.')
    await new Promise<void>((answer) => this.waiting.push(answer))
    return { percent: 62, charging: false }
  }
}

const offscreen = new FakeOffscreen()
let reader: Reader

beforeAll(async () => {
  const runtime = { id: 'fadder', sendMessage: offscreen.sendMessage }
  vi.stubGlobal('chrome', { offscreen, runtime })
  vi.stubGlobal('browser', { runtime })
  const { batteryReader } = await import('../../../extension/chrome/battery.ts')
  reader = batteryReader(() => new Promise(() => {}))
})
afterAll(() => vi.unstubAllGlobals())

/** Answers whoever asks the page, as soon as somebody does. */
async function answered(): Promise<void> {
  await vi.waitFor(() => expect(offscreen.waiting.length).toBeGreaterThan(0))
  for (const answer of offscreen.waiting.splice(0)) answer()
}

const told = { batteryPercent: 62, batteryCharging: false }

it('tells the battery to all who ask at once: there is one page, and who closed it first would take it from the other', async () => {
  const asked = Promise.all([reader.read(), reader.read()])
  await answered()
  expect(await asked).toEqual([told, told])
  expect(offscreen.opened).toBe(1)
  expect(await offscreen.hasDocument()).toBe(false)
})

it('asks anew once it has been told', async () => {
  const before = offscreen.opened
  for (const times of [1, 2]) {
    const asked = reader.read()
    await answered()
    expect(await asked).toEqual(told)
    expect(offscreen.opened).toBe(before + times)
  }
})

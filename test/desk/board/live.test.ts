import { beforeEach, describe, expect, test } from 'vitest'
import { keepLive, type OpenStream } from '../../../desk/board/src/live.ts'
import { createRefetcher } from '../../../desk/board/src/refetcher.ts'
import { FakeClock, settled } from './fake-clock.ts'

let clock: FakeClock
beforeEach(() => {
  clock = new FakeClock()
})

describe('the live stream', () => {
  let streams: Parameters<OpenStream>[0][]
  let open: number
  let told: string[]
  const openStream: OpenStream = (on) => {
    streams.push(on)
    open += 1
    return () => {
      open -= 1
    }
  }
  const start = () =>
    keepLive(openStream, clock.after, () => 0.5, {
      connected: () => told.push('connected'),
      changed: (what) => told.push(what),
      cut: () => told.push('cut'),
    })
  beforeEach(() => {
    streams = []
    told = []
    open = 0
  })

  test('tells what changed; what it has no name for means everything', () => {
    start()
    streams[0]?.opened()
    streams[0]?.message('{"changed":"devices"}')
    streams[0]?.message('{"changed":"rings"}')
    streams[0]?.message('nonsense')
    expect(told).toEqual(['connected', 'devices', 'tickets', 'devices', 'tickets', 'devices'])
  })

  test('is opened anew after a cut, at longer and longer intervals up to half a minute', async () => {
    start()
    for (const wait of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      streams.at(-1)?.failed()
      const tries = streams.length
      await clock.pass(wait - 1)
      expect(streams).toHaveLength(tries)
      await clock.pass(1)
      expect(streams).toHaveLength(tries + 1)
    }
    expect(open).toBe(1)
  })

  test('begins from a second again once it has been open', async () => {
    start()
    streams[0]?.failed()
    await clock.pass(1000)
    streams[1]?.opened()
    streams[1]?.failed()
    await clock.pass(1000)
    expect(streams).toHaveLength(3)
    expect(told).toEqual(['cut', 'connected', 'cut'])
  })

  test('is tried at once when asked, and only where it waits', () => {
    const live = start()
    live.retryNow()
    expect(streams).toHaveLength(1)
    streams[0]?.failed()
    live.retryNow()
    expect(streams).toHaveLength(2)
  })

  test('stays closed when it is stopped', async () => {
    const live = start()
    streams[0]?.failed()
    live.stop()
    await clock.pass(100_000)
    expect(streams).toHaveLength(1)
    live.retryNow()
    expect(streams).toHaveLength(1)
  })
})

describe('fetching what changed', () => {
  test('happens at once, then rests ten times as long as it took, and catches up once', async () => {
    let fetches = 0
    const changed = createRefetcher(async () => {
      fetches += 1
      await new Promise<void>((done) => clock.after(100, done))
    }, clock)
    changed()
    expect(fetches).toBe(1)
    for (let times = 0; times < 50; times += 1) changed()
    await clock.pass(1099)
    expect(fetches).toBe(1)
    await clock.pass(1)
    expect(fetches).toBe(2)
    await clock.pass(10_000)
    expect(fetches).toBe(2)
  })

  test('is ready again after the rest', async () => {
    let fetches = 0
    const changed = createRefetcher(async () => void (fetches += 1), clock)
    changed()
    await settled()
    await clock.pass(250)
    changed()
    expect(fetches).toBe(2)
  })
})

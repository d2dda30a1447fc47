import { expect, it } from 'vitest'
import { AtHand, type AskedStorage } from '../../extension/at-hand.ts'

/** A storage whose answer can be held up, and whose entries can change meanwhile. */
class SlowStorage implements AskedStorage {
  entries: Record<string, unknown> = { language: 'so', adapted: true, offer: 'damaged' }
  questions = 0
  held: Promise<void> = Promise.resolve()
  broken = false
  #listener: (keys: readonly string[]) => void = () => {}

  async read(names: readonly string[]): Promise<Record<string, unknown>> {
    this.questions += 1
    const found = Object.fromEntries(Object.entries(this.entries).filter(([name]) => names.includes(name)))
    await this.held
    if (this.broken) throw new Error('The disk is full.')
    return found
  }

  onChanged(listener: (keys: readonly string[]) => void): void {
    this.#listener = listener
  }

  change(name: string, value: unknown): void {
    this.entries[name] = value
    this.#listener([name])
  }
}

const names = ['language', 'adapted', 'offer', 'tickets'] as const

it('knows all that was read by one question: what is there, what is not, and what is damaged as not there', async () => {
  const [atHand, storage] = [new AtHand(), new SlowStorage()]
  await atHand.read(names, storage)
  expect(storage.questions).toBe(1)
  expect(names.map((name) => [atHand.has(name), atHand.get(name)])).toEqual([
    [true, 'so'],
    [true, true],
    [true, undefined],
    [true, undefined],
  ])
  expect([atHand.has('standing'), atHand.get('standing')]).toEqual([false, undefined])
})

it('knows no longer what has changed since', async () => {
  const [atHand, storage] = [new AtHand(), new SlowStorage()]
  await atHand.read(names, storage)
  storage.change('language', 'ar')
  expect([atHand.has('language'), atHand.get('language'), atHand.get('adapted')]).toEqual([false, undefined, true])
})

it('never takes for known what changed while it was being read', async () => {
  const [atHand, storage] = [new AtHand(), new SlowStorage()]
  const { promise, resolve } = Promise.withResolvers<undefined>()
  storage.held = promise
  const reading = atHand.read(names, storage)
  storage.change('language', 'ar')
  resolve(undefined)
  await reading
  expect([atHand.has('language'), atHand.has('adapted')]).toEqual([false, true])
})

it('knows nothing where the storage can not be read, and goes on', async () => {
  const [atHand, storage] = [new AtHand(), new SlowStorage()]
  storage.broken = true
  await atHand.read(names, storage)
  expect(names.filter((name) => atHand.has(name))).toEqual([])
})

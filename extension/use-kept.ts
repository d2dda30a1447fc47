import { useEffect, useState } from 'preact/hooks'
import { localStorageArea, onLocalStorageChanged } from './chrome/local-storage.ts'
import type { Kept, KeptName } from './core/kept.ts'
import { Memory } from './core/memory.ts'
import { keptAtHand } from './kept-at-hand.ts'

const memory = new Memory(localStorageArea)

interface Read<Value> {
  loaded: boolean
  value: Value | undefined
}

/**
 * What the extension remembers under a name, as it is and as it changes. `loaded` is false until it has
 * been read once: a page that shows something before that would flicker.
 */
export function useKept<Name extends KeptName>(name: Name): Read<Kept[Name]> {
  const [state, setState] = useState<Read<Kept[Name]>>(() => ({
    loaded: keptAtHand.has(name),
    value: keptAtHand.get(name),
  }))
  useEffect(() => {
    let current = true
    const read = async () => {
      const value = await memory.get(name)
      if (current) setState({ loaded: true, value })
    }
    const end = onLocalStorageChanged((keys) => {
      if (keys.includes(name)) void read()
    })
    // Still at hand, it has not changed since it was drawn.
    if (!keptAtHand.has(name)) void read()
    return () => {
      current = false
      end()
    }
  }, [name])
  return state
}

/** What a page writes itself, beside the self-checks: what the pupil chose, and the words that go with it. */
export async function keep<Name extends 'language' | 'adapted' | 'notice'>(
  name: Name,
  value: Kept[Name],
): Promise<void> {
  // A storage that is full forgets a wish; the page goes on.
  await memory.note(name, value)
}

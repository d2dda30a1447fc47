import { onLocalStorageChanged, readLocalStorage } from './chrome/local-storage.ts'
import { AtHand } from './at-hand.ts'
import type { KeptName } from './core/kept.ts'

/** What this page has at hand. */
export const keptAtHand = new AtHand()

/**
 * Reads, before anything is drawn, what a page shows first. Read by the parts of the page, each once it has been
 * drawn, it would show a few frames later.
 */
export async function readAtHand(names: readonly KeptName[]): Promise<void> {
  await keptAtHand.read(names, { read: readLocalStorage, onChanged: onLocalStorageChanged })
}

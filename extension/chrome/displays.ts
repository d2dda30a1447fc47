import type { Signals } from '../../contract/snapshot.ts'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import { NotOffered, type Reader } from '../core/signals.ts'

async function displaysFound(): Promise<chrome.system.display.DisplayUnitInfo[]> {
  if (!chrome.system?.display) throw new NotOffered()
  return await chrome.system.display.getInfo()
}

/** How many screens are connected. @throws NotOffered */
export async function countDisplays(): Promise<number> {
  return (await displaysFound()).length
}

/** Calls back when a screen came or went; gives back what ends it. */
export function onDisplaysChanged(listener: () => void): () => void {
  chrome.system.display.onDisplayChanged.addListener(listener)
  return () => chrome.system.display.onDisplayChanged.removeListener(listener)
}

function sizeOf({ modes, bounds }: chrome.system.display.DisplayUnitInfo): Signals['internalDisplaySize'] {
  const width = modes.find(({ isNative }) => isNative)?.widthInNativePixels ?? bounds.width
  return width < 1600 ? 'hd' : width < 2200 ? 'full-hd' : 'larger'
}

/**
 * chrome.system.display: how many screens are connected, and whether the built-in one is among them. Only
 * ChromeOS knows which one is built in; elsewhere Chromium calls none of them so.
 */
export function displaysReader(os: () => Promise<OperatingSystem | undefined>): Reader {
  return {
    fields: ['displays', 'internalDisplay', 'internalDisplaySize'],
    async read() {
      const [found, system] = await Promise.all([displaysFound(), os()])
      const internal = found.find(({ isInternal }) => isInternal)
      return {
        displays: found.length,
        internalDisplay: system === 'chromeos' ? internal !== undefined : undefined,
        internalDisplaySize: internal && sizeOf(internal),
      }
    },
  }
}

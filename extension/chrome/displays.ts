import type { Signals } from '../../contract/snapshot.ts'
import type { OperatingSystem } from '../../contract/settings.ts'
import { NotOffered, type Reader } from '../core/signals.ts'

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
      if (!chrome.system?.display) throw new NotOffered()
      const [found, system] = await Promise.all([chrome.system.display.getInfo(), os()])
      const internal = found.find(({ isInternal }) => isInternal)
      return {
        displays: found.length,
        internalDisplay: system === 'chromeos' ? internal !== undefined : undefined,
        internalDisplaySize: internal && sizeOf(internal),
      }
    },
  }
}

import * as z from 'zod/mini'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import { NotOffered, type Reader } from '../core/signals.ts'

const HighEntropy = z.looseObject({
  platformVersion: z.optional(z.string()),
  fullVersionList: z.optional(z.array(z.object({ brand: z.string(), version: z.string() }))),
})

const WithHints = z.looseObject({
  getHighEntropyValues: z.custom<(hints: string[]) => Promise<unknown>>((value) => typeof value === 'function'),
})

/** The user agent's client hints: the versions of the operating system and of the browser, in full. */
export const userAgentReader: Reader = {
  fields: ['osVersion', 'browserVersion'],
  async read() {
    const hints: unknown = 'userAgentData' in navigator ? navigator.userAgentData : undefined
    const offered = WithHints.safeParse(hints)
    if (!offered.success) throw new NotOffered()
    const asked = await offered.data.getHighEntropyValues.call(hints, ['platformVersion', 'fullVersionList'])
    const { platformVersion, fullVersionList = [] } = HighEntropy.parse(asked)
    const brands = fullVersionList.filter(({ brand }) => /^(Google Chrome|Chromium|Microsoft Edge)$/.test(brand))
    const brand = brands.find((one) => one.brand !== 'Chromium') ?? brands[0]
    return { osVersion: platformVersion, browserVersion: brand?.version }
  },
}

/** What the extension knows of itself, as signals like the others. */
export function ownReader(
  os: () => Promise<OperatingSystem | undefined>,
  extensionVersion: string,
  policyRevision: string,
): Reader {
  return {
    fields: ['os', 'extensionVersion', 'policyRevision'],
    async read() {
      return { os: await os(), extensionVersion, policyRevision }
    },
  }
}

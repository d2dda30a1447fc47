import type { Platform } from '../catalogue/policy.ts'
import type { Given } from '../given.ts'
import type { Json } from '../json.ts'

/**
 * What of a unit's policies the browser takes from the machine it runs on, by name and in order. It
 * calls any other an error on its policy page: what is ChromeOS's alone, and what only Google's console sets.
 */
export function policiesOn({ policies, catalogue }: Given, platform: Platform): [name: string, value: Json][] {
  return [...policies]
    .filter(([name]) => {
      const policy = catalogue.get(name)
      return policy !== undefined && policy.platforms.includes(platform) && policy.cloudOnly !== true
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

import type { Given } from './given.ts'
import { admxValues } from './outputs/admx-values.ts'
import type { ApiBatch } from './outputs/api-batches.ts'
import type { ByHand } from './outputs/api-own.ts'
import { extensionConfiguration } from './outputs/extension-configuration.ts'
import { gamCommands } from './outputs/gam-commands.ts'
import { linuxManaged } from './outputs/linux-managed.ts'
import { macosPlists } from './outputs/macos-plist.ts'
import { policyApi } from './outputs/policy-api.ts'
import { windowsRegistry } from './outputs/windows-registry.ts'

/** Files by their path within a folder. */
export type Files = [path: string, text: string][]

/** What one unit is given, in every format that says what holds whatever held before. */
export function stateFiles(given: Given): Files {
  return [
    ['linux/fadder.json', linuxManaged(given)],
    ['windows/chrome.reg', windowsRegistry(given)],
    ['windows/admx-values.json', admxValues(given)],
    ...macosPlists(given).map(([name, text]): [string, string] => [`macos/${name}`, text]),
    ['extension-configuration.json', extensionConfiguration(given)],
  ]
}

/** The steps that bring a unit there at Google, for the API and for GAM. */
export function stepFiles(given: Given, batches: readonly ApiBatch[], byHand: readonly ByHand[]): Files {
  return [
    ['policy-api.json', policyApi(given, batches, byHand)],
    ['gam.txt', gamCommands(given, batches, byHand)],
  ]
}

import * as z from 'zod'
import { error, type Finding } from './plan/finding.ts'
import { unitsOf, type Plan, type Setting } from './plan/plan.ts'
import { isJsonObject } from './json.ts'

/** What differs between two installations of the same plan. */
export interface Deployment {
  /** Where the desk answers; the plan's own `desk.url` where it is left out. */
  deskUrl?: string | undefined
  /** 32 letters from a to p. */
  extensionId: string
  /** The enrolment secret of a unit, by its path. */
  enrolmentSecretOf: (unitPath: string) => string
  /** The day on which the plan's decisions must hold, as `2027-03-15`. */
  today: string
}

/** The address of a desk: its origin and nothing behind. A slash at the end is taken away. */
export const DeskUrl = z
  .url({ protocol: /^https?$/ })
  .transform((url) => new URL(url))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '')
  .transform((url) => url.origin)

/** What of a deployment no compilation can use, and what of the plan collides with it. */
export function checkDeployment(plan: Plan, { deskUrl, extensionId, enrolmentSecretOf }: Deployment): Finding[] {
  const findings: Finding[] = []
  if (deskUrl !== undefined && !DeskUrl.safeParse(deskUrl).success) {
    const remedy = "Give the desk's origin with no path behind, such as https://fadder.example.se"
    findings.push(error('bad-deployment', plan.at, `The desk's address can't be used: ${deskUrl}.`, remedy))
  }
  if (!/^[a-p]{32}$/.test(extensionId)) {
    const problem = `The extension's id can't be used: ${extensionId}.`
    findings.push(error('bad-deployment', plan.at, problem, 'Give the 32 letters from a to p that Chrome shows.'))
  }
  return [...findings, ...ownExtensionSet(plan, extensionId), ...enrolmentSecrets(plan, enrolmentSecretOf)]
}

const shortestSecret = 16

/** A secret opens enrolment into one unit: each has one, and none has another's. */
function enrolmentSecrets(plan: Plan, secretOf: Deployment['enrolmentSecretOf']): Finding[] {
  const taken = new Map<string, string>()
  return [...unitsOf(plan.units)].flatMap(({ path, at }) => {
    const secret = secretOf(path)
    const other = taken.get(secret)
    taken.set(secret, path)
    const remedy = 'Compile with an enrolment key of 32 random bytes, from which each unit gets its own.'
    if (secret.length < shortestSecret)
      return [error('enrolment-secret', at, 'The enrolment secret of this unit is missing or short.', remedy, path)]
    if (other === undefined || other === path) return []
    return [error('enrolment-secret', at, `The enrolment secret is that of ${other} too.`, remedy, path)]
  })
}

/** How Fadder itself is installed is the compiler's to write: two words for it would contradict each other. */
function ownExtensionSet(plan: Plan, extensionId: string): Finding[] {
  const overlays = [
    ...[...plan.packs.values(), ...plan.windows].map(({ policies }) => ({ policies, unit: undefined })),
    ...[...unitsOf(plan.units)].map(({ policies, path }) => ({ policies, unit: path })),
  ]
  return overlays.flatMap(({ policies, unit }) =>
    policies
      .filter((setting) => namesExtension(setting, extensionId))
      .map(({ name, valueAt }) => {
        const problem =
          name === 'ExtensionSettings'
            ? "ExtensionSettings has an entry for Fadder's own extension, which the compiler writes."
            : `${name} names Fadder's own extension, whose installation the compiler writes.`
        return error('own-extension-set', valueAt, problem, `Remove the entry ${extensionId}.`, unit)
      }),
  )
}

const lists = ['ExtensionInstallForcelist', 'ExtensionInstallAllowlist', 'ExtensionInstallBlocklist']

function namesExtension({ name, value }: Setting, extensionId: string): boolean {
  if (name === 'ExtensionSettings')
    // One entry may be for several extensions, with commas between their ids.
    return isJsonObject(value) && Object.keys(value).some((ids) => idsOf(ids, ',').includes(extensionId))
  if (!lists.includes(name) || !Array.isArray(value)) return false
  // An entry of the forced ones has an address behind a semicolon.
  return value.some((entry) => typeof entry === 'string' && idsOf(entry, ';')[0] === extensionId)
}

function idsOf(text: string, between: string): string[] {
  return text.split(between).map((id) => id.trim().toLowerCase())
}

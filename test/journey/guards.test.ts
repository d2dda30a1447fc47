import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as z from 'zod'
import type { JsonObject } from '../../policies/json.ts'
import { checkGuards } from '../../policies/plan/check-guards.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'

const LinuxPolicy = z.looseObject({ ExtensionSettings: z.record(z.string(), z.json()) })
const at = { file: 'plan.yaml', line: 1, column: 1 }

let school: School

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
})

afterAll(async () => {
  await school?.close()
})

/** Whether Chromium installs Fadder under the pilot's policy and some more, in a profile of its own. */
async function isInstalled(policies: JsonObject, profile: string): Promise<boolean> {
  const compiled = LinuxPolicy.parse(JSON.parse(await school.compiledPolicy()))
  const { ExtensionSettings: others = {}, ...rest } = policies
  const merged = { ...compiled.ExtensionSettings, ...z.record(z.string(), z.json()).parse(others) }
  await school.putPolicy(JSON.stringify({ ...compiled, ...rest, ExtensionSettings: merged }))
  const pupil = await Pupil.start(school, profile)
  try {
    return await pupil.isInstalledWithin(5_000)
  } finally {
    await pupil.close()
  }
}

/** Whether our own guard says that Fadder is not installed under them. */
function isGuarded(policies: JsonObject): boolean {
  const settings = Object.entries(policies).map(([name, value]) => ({
    kind: 'policies' as const,
    setting: { name, value, reason: 'r', at, valueAt: at },
    at,
  }))
  return checkGuards(settings).some(({ code }) => code === 'own-extension-blocked')
}

const cases: [what: string, policies: JsonObject, installed: boolean][] = [
  ['a list of types without extensions', { ExtensionAllowedTypes: ['theme'] }, false],
  ['the same among the settings of all others', { ExtensionSettings: { '*': { allowed_types: ['theme'] } } }, false],
  [
    'a permission that Fadder needs taken from all others',
    { ExtensionSettings: { '*': { blocked_permissions: ['storage'] } } },
    true,
  ],
  [
    'every other extension blocked',
    { ExtensionSettings: { '*': { installation_mode: 'blocked' } }, ExtensionInstallBlocklist: ['*'] },
    true,
  ],
]

describe('what the guard of our own extension says, Chromium does', () => {
  it.each(cases)('%s', async (what, policies, installed) => {
    expect(isGuarded(policies)).toBe(!installed)
    expect(await isInstalled(policies, `profile-${cases.findIndex(([each]) => each === what)}`)).toBe(installed)
  })
})

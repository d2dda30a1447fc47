import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writePolicyLauncher } from '../../scripts/browser/policy-launcher.ts'

let folder: string
let etc: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fadder-launcher's-"))
  etc = join(folder, 'etc')
  await mkdir(join(etc, 'chromium'), { recursive: true })
  await mkdir(join(folder, 'policy'))
  await writeFile(join(folder, 'policy', 'fadder.json'), 'the policy')
  await writeFile(join(etc, 'hosts'), 'the hosts')
  await writeFile(join(etc, 'chromium', 'preferences'), 'the preferences')
  await symlink('hosts', join(etc, 'link'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs a shell where the browser would run, and gives back what it prints. */
async function inPlaceOfTheBrowser(managedFolder: string, script: string): Promise<string> {
  const browser = { executable: '/bin/sh', managedFolder }
  const launcher = await writePolicyLauncher(browser, join(folder, 'policy'), folder)
  return (await promisify(execFile)(launcher, ['-c', script])).stdout
}

it('shows the policy where the browser looks for it, and to nobody else', async () => {
  const managed = join(etc, 'chromium', 'managed')
  await mkdir(managed)
  expect(await inPlaceOfTheBrowser(managed, `cat "${managed}/fadder.json"`)).toBe('the policy')
  expect(await readdir(managed)).toEqual([])
})

it('makes the folder where there is none, for the browser alone, and hides nothing that was beside it', async () => {
  const managed = join(etc, 'chromium', 'policies', 'managed')
  const script = `cat "${managed}/fadder.json" "${etc}/chromium/preferences" "${etc}/link"`
  expect(await inPlaceOfTheBrowser(managed, script)).toBe('the policythe preferencesthe hosts')
  const other = join(etc, 'opt', 'chrome', 'managed')
  expect(await inPlaceOfTheBrowser(other, `cat "${other}/fadder.json" "${etc}/link"`)).toBe('the policythe hosts')
  expect(await readdir(join(etc, 'chromium'))).toEqual(['preferences'])
  expect((await readdir(etc)).toSorted()).toEqual(['chromium', 'hosts', 'link'])
})

it('hands the browser its arguments as they are, and its exit code back', async () => {
  const managed = join(etc, 'chromium')
  expect(await inPlaceOfTheBrowser(managed, `printf %s "it's  all $((1 + 1))"`)).toBe("it's  all 2")
  await expect(inPlaceOfTheBrowser(managed, 'exit 3')).rejects.toMatchObject({ code: 3 })
})

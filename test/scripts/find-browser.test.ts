import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findBrowser, NoBrowser } from '../../scripts/browser/find-browser.ts'

let folder: string
const silent = () => {}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-browser-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('takes the browser that FADDER_CHROMIUM names before any other', async () => {
  const executable = join(folder, 'my-chromium')
  await writeFile(executable, '#!/bin/sh\n')
  await chmod(executable, 0o700)
  const found = await findBrowser({ env: { FADDER_CHROMIUM: executable }, say: silent })
  expect(found).toEqual({ executable, managedFolder: '/etc/chromium/policies/managed' })
})

it('does not fall back on another when the named one can not be started', async () => {
  const env = { FADDER_CHROMIUM: join(folder, 'nothing') }
  await expect(findBrowser({ env, say: silent })).rejects.toThrow(NoBrowser)
  await expect(findBrowser({ env, say: silent })).rejects.toThrow('is not a program that can be started')
})

it('knows that Chrome and Chrome for Testing read policy elsewhere than Chromium', async () => {
  for (const [name, managedFolder] of [
    ['google-chrome', '/etc/opt/chrome/policies/managed'],
    ['chrome-linux64', '/etc/opt/chrome_for_testing/policies/managed'],
  ] as const) {
    const executable = join(folder, name)
    await writeFile(executable, '#!/bin/sh\n')
    await chmod(executable, 0o700)
    expect(await findBrowser({ env: { FADDER_CHROMIUM: executable }, say: silent })).toEqual({
      executable,
      managedFolder,
    })
  }
})

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DataFolderUnusable, extensionIdOf, openDataFolder } from '../../scripts/data-folder.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-data-'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = (path = join(folder, 'data')) => openDataFolder({ FADDER_DATA: path })

it('makes its keys once, and finds the same ones ever after', async () => {
  const first = await open()
  expect(first.extensionId).toMatch(/^[a-p]{32}$/)
  expect(first.enrolmentKey).toHaveLength(32)
  expect(await open()).toEqual(first)
})

it('keeps its keys from everybody else, also where somebody has opened them up', async () => {
  const { signingKeyFile, path } = await open()
  for (const file of [signingKeyFile, join(path, 'enrolment.key')]) expect((await stat(file)).mode & 0o777).toBe(0o600)
})

it('is one when two open it at once, and leaves no draft behind', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => open()))
  expect(new Set(all.map(({ extensionId }) => extensionId)).size).toBe(1)
  expect((await readdir(join(folder, 'data'))).toSorted()).toEqual(['enrolment.key', 'extension-signing-key.pem'])
})

it('names the extension as Chromium does', async () => {
  const { signingKeyFile, extensionId } = await open()
  expect(extensionIdOf(await readFile(signingKeyFile, 'utf8'))).toBe(extensionId)
})

it('says what is wrong with a broken key, and does not make another in its place', async () => {
  const { path } = await open()
  await writeFile(join(path, 'enrolment.key'), 'half a ke')
  await expect(open()).rejects.toThrow(DataFolderUnusable)
  await expect(open()).rejects.toThrow('enrolment.key should hold 64 hexadecimal digits')
  expect(await readFile(join(path, 'enrolment.key'), 'utf8')).toBe('half a ke')
})

it('says what to do where it can not be made', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(open(join(folder, 'file', 'data'))).rejects.toThrow('Name a folder of your own in FADDER_DATA')
})

import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDataFolder } from '../../scripts/data-folder.ts'
import { makeFolders } from '../../scripts/writing/make-folders.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fadder-folders-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('makes what is missing, outermost first, and says what it made', async () => {
  await mkdir(join(folder, 'a'))
  expect(await makeFolders(join(folder, 'a', 'b', 'c'))).toEqual([join(folder, 'a', 'b'), join(folder, 'a', 'b', 'c')])
  expect(await makeFolders(join(folder, 'a', 'b'))).toEqual([])
})

it('makes them for nobody else where it is told so', async () => {
  await makeFolders(join(folder, 'a', 'b'), 0o700)
  expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o700)
})

it('does not go through a file', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(makeFolders(join(folder, 'file', 'a'))).rejects.toThrow('ENOTDIR')
})

it.runIf(process.platform === 'linux')(
  'ends, and says why, where none can be made though the one above is there',
  async () => {
    await expect(makeFolders('/proc/fadder/data')).rejects.toThrow('no folder can be made in /proc')
    await expect(openDataFolder({ FADDER_DATA: '/proc/fadder/data' })).rejects.toThrow(
      /^The data folder \/proc\/fadder\/data can't be used: .*Name a folder of your own/,
    )
  },
)

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../../scripts/write-files.ts'
import { bundle, contents, newFolder } from './bundles.ts'

describe('writing a bundle', () => {
  it('makes the folder, leaves nothing else behind, and touches no file that is as it should be', async () => {
    const folder = join(await newFolder(), 'a', 'b')
    const one = bundle({ 'x/one.json': '1', 'two.json': '2' })
    expect((await writeFiles(one, folder)).written).toHaveLength(3)
    expect(await contents(folder)).toEqual(Object.fromEntries(one))
    const before = await stat(join(folder, 'two.json'))
    const again = await writeFiles(bundle({ 'x/one.json': 'new', 'two.json': '2' }), folder)
    expect(again).toEqual({ written: ['x/one.json', 'manifest.json'], unchanged: ['two.json'], removed: [] })
    expect((await stat(join(folder, 'two.json'))).ino).toBe(before.ino)
  })

  it('removes what the earlier bundle had and this one has not, with folders that become empty', async () => {
    const folder = await newFolder()
    await writeFiles(bundle({ 'gone/deep/one.json': '1', 'two.json': '2' }), folder)
    const next = bundle({ 'two.json': '2' })
    expect((await writeFiles(next, folder)).removed).toEqual(['gone/deep/one.json'])
    expect(await readdir(folder)).toEqual(['manifest.json', 'two.json'])
  })

  it('never touches a file that no bundle made, and says which', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, 'mine.json'), 'mine')
    await writeFile(join(folder, 'notes.txt'), 'notes')
    await expect(writeFiles(bundle({ 'a.json': 'a', 'mine.json': 'yours' }), folder)).rejects.toThrow(
      /Nothing was written to .*: it has files that no bundle made \(mine\.json\)\. Name another folder/,
    )
    expect(await contents(folder)).toEqual({ 'mine.json': 'mine', 'notes.txt': 'notes' })
    await writeFiles(bundle({ 'a.json': 'a' }), folder)
    expect(await contents(folder)).toMatchObject({ 'mine.json': 'mine', 'notes.txt': 'notes', 'a.json': 'a' })
  })

  it('puts everything back when one file can not be put in place', async () => {
    const folder = await newFolder()
    const before = bundle({ 'a.json': 'old a', 'b.json': 'old b', 'c.json': 'old c' })
    await writeFiles(before, folder)
    // Somebody's file stands where the new bundle wants a folder: seen only once others are in place.
    await writeFile(join(folder, 'e'), 'mine')
    const next = bundle({ 'a.json': 'new a', 'e/x.json': 'x', 'z.json': 'z' })
    await expect(writeFiles(next, folder)).rejects.toThrow('Nothing was written to')
    expect(await contents(folder)).toEqual({ ...Object.fromEntries(before), e: 'mine' })
  })

  it('says what is in the way', async () => {
    const folder = await newFolder()
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expect(writeFiles(bundle({}), file)).rejects.toThrow(/file is a file\. Name a folder/)
    await expect(writeFiles(bundle({}), join(file, 'beneath'))).rejects.toThrow('Nothing was written to')
    await expect(writeFiles(new Map([['../out', '']]), folder)).rejects.toThrow('would leave the folder')
    await mkdir(join(folder, 'a.json'))
    await expect(writeFiles(bundle({ 'a.json': '' }), folder)).rejects.toThrow(/a\.json is a folder, where a file is/)
    expect(await contents(folder)).toEqual({ file: '', 'a.json/': 'an empty folder' })
  })

  it.skipIf(!existsSync('/proc/self'))('ends where no folder can be made, as in /proc, and says so', () => {
    // In a process of its own: one that never ends would hold this one too.
    const { stderr, signal } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'write-until-killed.ts'), '/proc/nowhere/deep', '[["a.json","a"]]'],
      { encoding: 'utf8', timeout: 20_000 },
    )
    expect(signal).toBe(null)
    expect(stderr).toContain('Nothing was written to /proc/nowhere/deep: no folder can be made in /proc.')
  })

  it('replaces a file of its own that somebody made read-only', async () => {
    const folder = await newFolder()
    await writeFiles(bundle({ 'a.json': 'old' }), folder)
    await chmod(join(folder, 'a.json'), 0o444)
    const next = bundle({ 'a.json': 'new' })
    await writeFiles(next, folder)
    expect(await contents(folder)).toEqual(Object.fromEntries(next))
  })
})

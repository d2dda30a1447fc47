import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { manifest } from '../../policies/outputs/manifest.ts'
import { writeFiles } from '../../scripts/write-files.ts'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-write-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A bundle of some files with the manifest that names them. */
function bundle(files: Record<string, string>): Map<string, string> {
  const map = new Map(Object.entries(files))
  const facts = { municipality: 'T', planSha256: '0'.repeat(64), extensionId: '', deskUrl: '' }
  return map.set('manifest.json', manifest(facts, [], map))
}

/** Every file beneath a folder with its text; hidden ones too. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
  )
  return Object.fromEntries(texts)
}

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

  it('takes up a writing that was broken off: what it had put in place is its own', async () => {
    const folder = await newFolder()
    await writeFiles(bundle({ 'a.json': 'a' }), folder)
    const journal = bundle({ 'a.json': '', 'b.json': '' }).get('manifest.json') ?? ''
    await writeFile(join(folder, '.fadder-writing.json'), journal)
    await writeFile(join(folder, 'b.json'), 'from the broken writing')
    await mkdir(join(folder, '.fadder-staging-0123', 'new'), { recursive: true })
    const next = bundle({ 'a.json': 'a2', 'b.json': 'b' })
    await writeFiles(next, folder)
    expect(await contents(folder)).toEqual(Object.fromEntries(next))
  })

  it('says what is in the way', async () => {
    const folder = await newFolder()
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expect(writeFiles(bundle({}), file)).rejects.toThrow(/file is a file\. Name a folder/)
    await expect(writeFiles(bundle({}), join(file, 'beneath'))).rejects.toThrow('Nothing was written to')
    await expect(writeFiles(new Map([['../out', '']]), folder)).rejects.toThrow('would leave the folder')
    expect(await contents(folder)).toEqual({ file: '' })
  })
})

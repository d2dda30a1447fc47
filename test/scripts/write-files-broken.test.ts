import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mendFolder, writeFiles } from '../../scripts/write-files.ts'
import { alone } from '../../scripts/writing/folder-lock.ts'
import { nodeDisk } from '../../scripts/writing/disk.ts'
import { breakingDisk } from './broken-disk.ts'
import { bundle, contents, newFolder } from './bundles.ts'

const before = bundle({ 'a.json': 'old a', 'gone/deep/b.json': 'old b', 'c/c.json': 'old c', 'same.json': 'same' })
const after = bundle({ 'a.json': 'new a', 'c/c.json': 'new c', 'made/deep/d.json': 'new d', 'same.json': 'same' })
const asBefore = { ...Object.fromEntries(before), 'notes.txt': 'mine' }
const asAfter = { ...Object.fromEntries(after), 'notes.txt': 'mine' }

async function folderWithBundle(): Promise<string> {
  const folder = await newFolder()
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await writeFiles(before, folder)
  return folder
}

/** The number of operations that the writing takes where nothing fails. */
async function operations(): Promise<number> {
  const { disk, count } = breakingDisk(0, { forGood: false })
  await writeFiles(after, await folderWithBundle(), disk)
  return count.operations
}

const numbers = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** No manifest: there is no bundle. Or one whose every file is as it says, old or new. */
async function expectNoHalfBundle(folder: string): Promise<void> {
  const found = await contents(folder)
  if (found['manifest.json'] === undefined) return
  const whole = found['manifest.json'] === after.get('manifest.json') ? after : before
  expect(found).toMatchObject(Object.fromEntries(whole))
}

describe('a disk that fails', () => {
  it('once, at any operation: leaves the old bundle, or the new one where it was in place already', async () => {
    for (const failAt of numbers(await operations())) {
      const folder = await folderWithBundle()
      const { disk } = breakingDisk(failAt, { forGood: false })
      const outcome = await writeFiles(after, folder, disk).then(
        () => 'written',
        (error: unknown) => String(error),
      )
      expect(outcome).toMatch(/^written$|Nothing was written to .*ENOSPC.*the disk is not full\.$/)
      // What was staged may still lie there; it is no bundle's, and the next run clears it.
      await mendFolder(folder)
      expect([failAt, await contents(folder)]).toEqual([failAt, outcome === 'written' ? asAfter : asBefore])
    }
  })

  it('for good, as where the power goes: leaves no half bundle, and the next run mends it', async () => {
    for (const failAt of numbers(await operations())) {
      const folder = await folderWithBundle()
      await writeFiles(after, folder, breakingDisk(failAt, { forGood: true }).disk).catch(() => undefined)
      await expectNoHalfBundle(folder)
      // Mending can be broken off too, and be taken up again.
      await mendFolder(folder, breakingDisk((failAt % 7) + 1, { forGood: true }).disk).catch(() => undefined)
      await expectNoHalfBundle(folder)
      await mendFolder(folder)
      expect([asBefore, asAfter]).toContainEqual(await contents(folder))
      await writeFiles(after, folder)
      expect(await contents(folder)).toEqual(asAfter)
    }
  })
})

describe('a process that is killed in the middle', () => {
  it.each([1, 2, 3, 5, 7, 8])('leaves no half bundle and no lock: before move %i', async (killAt) => {
    const folder = await folderWithBundle()
    const script = join(import.meta.dirname, 'write-until-killed.ts')
    const child = spawn(process.execPath, [script, folder, JSON.stringify([...after]), String(killAt)])
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    await expectNoHalfBundle(folder)
    expect(await mendFolder(folder)).toBe(killAt > 1)
    expect(await contents(folder)).toEqual(asBefore)
    await writeFiles(after, folder)
    expect(await contents(folder)).toEqual(asAfter)
  })

  it('finds its disk full: a true limit on the size of files leaves the old bundle, and says why', async () => {
    const folder = await folderWithBundle()
    const large = bundle({ ...Object.fromEntries(after), 'large.json': 'x'.repeat(100_000) })
    const script = join(import.meta.dirname, 'write-until-killed.ts')
    const command = `ulimit -f 32; exec "$@"`
    const words = ['-c', command, 'sh', process.execPath, script, folder, JSON.stringify([...large])]
    const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /Nothing was written to .*EFBIG.*Check that the folder can be written and that the disk is not/,
    )
    expect(await contents(folder)).toEqual(asBefore)
  })
})

describe('two writings into one folder at once', () => {
  it('lets one through and refuses the other, which says so and changes nothing', async () => {
    const folder = await folderWithBundle()
    const gate = Promise.withResolvers<void>()
    const reached = Promise.withResolvers<void>()
    const slow = writeFiles(after, folder, {
      ...nodeDisk,
      move: async (from, to) => {
        reached.resolve()
        await gate.promise
        await nodeDisk.move(from, to)
      },
    })
    await reached.promise
    const other = bundle({ 'other.json': 'other' })
    await expect(writeFiles(other, folder)).rejects.toThrow(
      /Nothing was written to .*: another compile is writing there at this moment\. Wait until it has ended, and compile/,
    )
    gate.resolve()
    await slow
    expect(await contents(folder)).toEqual(asAfter)
    await writeFiles(other, folder)
    expect(await contents(folder)).toEqual({ ...Object.fromEntries(other), 'notes.txt': 'mine' })
  })

  it('holds between processes, and a killed one has no hold', async () => {
    const folder = await folderWithBundle()
    const script = join(import.meta.dirname, 'write-until-killed.ts')
    const write = () => spawnSync(process.execPath, [script, folder, JSON.stringify([...after])], { encoding: 'utf8' })
    const refused = await alone(folder, async () => await Promise.resolve(write()))
    expect(refused.stderr).toContain('another compile is writing there at this moment')
    expect(write().status).toBe(0)
    expect(await contents(folder)).toEqual(asAfter)
  })

  it('many at once leave one whole bundle of one of them', async () => {
    const folder = join(await newFolder(), 'out')
    const bundles = numbers(8).map((number) => bundle({ 'a.json': `a ${number}`, [`only-${number}.json`]: 'b' }))
    const outcomes = await Promise.allSettled(bundles.map((files) => writeFiles(files, folder)))
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(bundles.map((files) => Object.fromEntries(files))).toContainEqual(await contents(folder))
  })
})

it('a journal that is none of ours is named and left alone', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'x'))
  const journal = { stage: '.fadder-staging-00', written: ['../x'], removed: [], had: [] }
  await writeFile(join(folder, '.fadder-writing.json'), JSON.stringify(journal))
  await expect(writeFiles(after, folder)).rejects.toThrow(/\.fadder-writing\.json there is none of Fadder's; remove it/)
  expect(await readdir(folder)).toEqual(['.fadder-writing.json', 'x'])
})

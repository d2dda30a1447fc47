import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Settings } from '../../contract/settings.ts'
import { folderOf } from '../../policies/compile.ts'
import { extensionId, planFolder, withUnits } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

const good = withUnits('  - name: Elever\n    units: [7B]\n')
const bad = withUnits('  - name: Elever\n    settings: { SearchSuggestEnabled: { value: 3, reason: r } }\n  - Elever\n')

async function place(plan: string) {
  const folder = await planFolder({ 'plan.yaml': plan, key: 'ab'.repeat(32) })
  const files = { plan: join(folder, 'plan.yaml'), out: join(folder, 'out'), key: join(folder, 'key') }
  const options = ['--out', files.out, '--extension-id', extensionId, '--enrolment-key', files.key]
  return { ...files, folder, compile: ['compile', files.plan, ...options] }
}

describe('policies compile', () => {
  it('writes a bundle, and nothing new the second time', async () => {
    const { compile, out } = await place(good)
    expect(await run(...compile)).toEqual({
      out: [`2 units in ${out}: 18 files written, 0 unchanged, 0 removed.`],
      err: [],
      exitCode: 0,
    })
    expect((await run(...compile)).out).toEqual([`2 units in ${out}: 0 files written, 18 unchanged, 0 removed.`])
    const linux = JSON.parse(await readFile(join(out, folderOf('/Elever/7B'), 'linux', 'fadder.json'), 'utf8'))
    expect(Settings.parse(linux['3rdparty'].extensions[extensionId]).deskUrl).toBe('https://fadder.test.example')
  })

  it('tells every error with exit code 1 and leaves an earlier bundle as it was', async () => {
    const { compile, plan, out } = await place(good)
    await run(...compile)
    const before = await readFile(join(out, 'manifest.json'), 'utf8')
    await writeFile(plan, bad)
    const { err, exitCode, out: said } = await run(...compile)
    expect(exitCode).toBe(1)
    expect(said).toEqual([])
    expect(err).toEqual([
      expect.stringContaining(`${plan}:12:17 /Elever: SearchSuggestEnabled leaves the base level's false`),
      expect.stringContaining(`${plan}:12:48 /Elever: The value of SearchSuggestEnabled is of the wrong type: 3.`),
      expect.stringContaining(`${plan}:13:5 /Elever: There are two units /Elever`),
      '3 errors. No file was written.',
    ])
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before)
  })

  it('writes no file at all where the plan has errors or the deployment can not be used', async () => {
    const { compile, folder, key } = await place(bad)
    expect((await run(...compile)).exitCode).toBe(1)
    const fine = await place(good)
    expect(await run(...fine.compile, '--desk-url', 'nonsense')).toMatchObject({
      err: [expect.stringContaining("The desk's address can't be used: nonsense."), '1 error. No file was written.'],
      exitCode: 1,
    })
    await writeFile(key, 'short')
    const { err } = await run(
      'compile',
      fine.plan,
      '--out',
      fine.out,
      '--extension-id',
      extensionId,
      '--enrolment-key',
      key,
    )
    expect(err).toEqual([`The enrolment key ${key} has 5 bytes. Name a file of 32 bytes or 64 hexadecimal digits.`])
    expect(await readdir(folder)).not.toContain('out')
    expect(await readdir(fine.folder)).not.toContain('out')
  })

  it.each([
    ['31 bytes', 'x'.repeat(31), 'has 31 bytes'],
    ['33 bytes', 'x'.repeat(33), 'has 33 bytes'],
    ['63 hexadecimal digits', 'a'.repeat(63), 'has 63 bytes'],
    ['64 digits of which one is none', `${'a'.repeat(63)}g`, 'has 64 bytes'],
    ['nothing', '', 'has 0 bytes'],
    ['a whole picture', 'x'.repeat(5000), 'has more than 1000 bytes'],
  ])('refuses an enrolment key of %s, by its size', async (_name, text, size) => {
    const { compile, folder, key } = await place(good)
    await writeFile(key, text)
    const { err, exitCode } = await run(...compile)
    const remedy = 'Name a file of 32 bytes or 64 hexadecimal digits.'
    expect(err).toEqual([`The enrolment key ${key} ${size}. ${remedy}`])
    expect(exitCode).toBe(1)
    expect(await readdir(folder)).not.toContain('out')
  })

  it('puts back what a compile that was killed had begun, and says so, also where the plan has errors', async () => {
    const { compile, plan, out } = await place(good)
    await run(...compile)
    const whole = await readFile(join(out, 'manifest.json'), 'utf8')
    // As it is when the manifest has gone aside and nothing has come in its place.
    await mkdir(join(out, '.fadder-staging-01', 'old'), { recursive: true })
    await rename(join(out, 'manifest.json'), join(out, '.fadder-staging-01', 'old', 'manifest.json'))
    const journal = { stage: '.fadder-staging-01', written: ['manifest.json'], removed: [], had: ['manifest.json'] }
    await writeFile(join(out, '.fadder-writing.json'), JSON.stringify(journal))
    await writeFile(plan, bad)
    const { err, exitCode } = await run(...compile)
    expect(err[0]).toBe(`An earlier compile into ${out} was broken off: what was there before it has been put back.`)
    expect(err.at(-1)).toBe('3 errors. No file was written.')
    expect(exitCode).toBe(1)
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(whole)
    expect(await readdir(out)).toEqual(['manifest.json', 'unit-register.json', 'units'])
  })

  it('says so where the folder holds files of somebody else', async () => {
    const { compile, out } = await place(good)
    await mkdir(out)
    await writeFile(join(out, 'manifest.json'), 'mine')
    const { err, exitCode } = await run(...compile)
    expect(err[0]).toMatch(/it has files that no bundle made \(manifest\.json\)/)
    expect(exitCode).toBe(1)
  })
})

describe('a folder that can not be written to', () => {
  it('is refused where its name is empty, which would be the current folder', async () => {
    const { plan } = await place(good)
    const empty = ['The name of the folder is empty. Name the folder that is to be written.']
    expect(await run('compile', plan, '--out', '')).toEqual({ out: [], err: empty, exitCode: 1 })
    expect(await run('explain', plan, '--out', ' ')).toEqual({ out: [], err: empty, exitCode: 1 })
  })
})

describe('policies check', () => {
  it('says that a plan is good, or all that is wrong with it', async () => {
    const { plan } = await place(good)
    expect(await run('check', plan)).toEqual({ out: [`${plan}: 2 units, no errors.`], err: [], exitCode: 0 })
    await writeFile(plan, bad)
    expect(await run('check', plan)).toMatchObject({ out: [], exitCode: 1, err: { length: 4 } })
  })
})

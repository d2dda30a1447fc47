import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extensionId, planFolder, withUnits } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

const good = withUnits('  - name: Elever\n    units: [7B]\n')
const bad = withUnits('  - name: Elever\n    settings: { SearchSuggestEnabled: { value: 3, reason: r } }\n')

async function place(plan: string) {
  const folder = await planFolder({ 'plan.yaml': plan, key: 'ab'.repeat(32) })
  const files = { plan: join(folder, 'plan.yaml'), out: join(folder, 'site') }
  const options = ['--extension-id', extensionId, '--enrolment-key', join(folder, 'key')]
  return { ...files, folder, compile: ['compile', files.plan, '--out', files.out, ...options] }
}

describe('policies explain', () => {
  it('writes a site, and leaves alone what has not changed', async () => {
    const { plan, out } = await place(good)
    const { out: said, err, exitCode } = await run('explain', plan, '--out', out)
    expect(said).toEqual([
      `Testköping explained in ${out}: 16 files written, 0 unchanged, 0 removed. Begin with index.html.`,
    ])
    expect(err).toEqual([])
    expect(exitCode).toBe(0)
    expect(await readdir(out)).toEqual(['en', 'icon.svg', 'index.html', 'manifest.json', 'style.css', 'sv'])
    const before = await stat(join(out, 'sv', 'risks.html'))
    await writeFile(plan, good.replace('[7B]', '[7B, 7C]'))
    expect((await run('explain', plan, '--out', out)).out[0]).toMatch(/\d+ files written, \d+ unchanged, 0 removed/)
    expect((await stat(join(out, 'sv', 'risks.html'))).ino).toBe(before.ino)
  })

  it('removes a page whose unit has nothing of its own any more', async () => {
    const own = good.replace('[7B]', '[{ name: 7B, settings: { PrintingEnabled: { value: true, reason: r } } }]')
    const { plan, out } = await place(own)
    await run('explain', plan, '--out', out)
    expect(await readdir(join(out, 'sv', 'units'))).toEqual(['base_level.html', 'elever--7b.html'])
    await writeFile(plan, good)
    expect((await run('explain', plan, '--out', out)).out[0]).toContain('4 removed')
    expect(await readdir(join(out, 'sv', 'units'))).toEqual(['base_level.html'])
  })

  it('tells every error of a plan, and writes nothing', async () => {
    const { plan, out, folder } = await place(bad)
    const { err, exitCode } = await run('explain', plan, '--out', out)
    expect(exitCode).toBe(1)
    expect(err.at(-1)).toMatch(/^\d errors?\. No file was written\.$/)
    expect(await readdir(folder)).not.toContain('site')
  })

  it('reads the plan as it holds on another day', async () => {
    const { plan, out } = await place(good)
    await run('explain', plan, '--out', out, '--as-of', '2027-02-01')
    expect(await readFile(join(out, 'sv', 'index.html'), 'utf8')).toContain('1 februari 2027')
    expect(await readFile(join(out, 'sv', 'decisions.html'), 'utf8')).toContain('skulle ha setts över')
  })

  it('takes no files of a bundle for its own, nor a bundle those of a site', async () => {
    const { plan, out, compile } = await place(good)
    await run(...compile)
    const bundle = await readdir(out)
    const refused = await run('explain', plan, '--out', out)
    expect(refused).toMatchObject({
      exitCode: 1,
      err: [`Nothing was written to ${out}: a bundle of policies lies there. Name another folder.`],
    })
    expect(await readdir(out)).toEqual(bundle)
    const other = await place(good)
    await run('explain', other.plan, '--out', other.out)
    expect((await run(...other.compile)).err).toEqual([
      `Nothing was written to ${other.out}: a site that explains a plan lies there. Name another folder.`,
    ])
    expect(await readdir(other.out)).toContain('index.html')
  })
})

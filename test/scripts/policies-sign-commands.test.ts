import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extensionId, planFolder, withUnits } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

async function place() {
  const plan = withUnits('  - name: Elever\n    units: [7B]\n')
  const folder = await planFolder({ 'plan.yaml': plan, enrolment: 'ab'.repeat(32) })
  const [file, out, key] = ['plan.yaml', 'out', 'signing.pem'].map((name) => join(folder, name))
  const options = ['--extension-id', extensionId, '--enrolment-key', join(folder, 'enrolment')]
  return { folder, out: `${out}`, key: `${key}`, compile: ['compile', `${file}`, '--out', `${out}`, ...options] }
}

describe('a signed bundle', () => {
  it('is made with a key from keygen, and verified by its public half', async () => {
    const { compile, out, key } = await place()
    expect((await run('keygen', '--out', key)).exitCode).toBe(0)
    expect((await stat(key)).mode & 0o777).toBe(0o600)
    expect((await run(...compile, '--sign-with', key)).err).toEqual([])
    expect(await run('verify', out, '--key', `${key}.pub`)).toEqual({
      out: [`${out}: 19 files as made, signed by ${key}.pub.`],
      err: [],
      exitCode: 0,
    })
    expect((await run(...compile, '--sign-with', key)).out[0]).toContain('0 files written, 19 unchanged')
  })

  it('loses its signature when it is compiled without a key: an old one would be of another manifest', async () => {
    const { compile, out, key } = await place()
    await run('keygen', '--out', key)
    await run(...compile, '--sign-with', key)
    expect((await run(...compile)).out[0]).toContain('1 removed')
    expect((await run('verify', out, '--key', `${key}.pub`)).err[0]).toContain('the bundle is not signed')
  })

  it('is refused by the name of the file that was changed', async () => {
    const { compile, out, key } = await place()
    await run('keygen', '--out', key)
    await run(...compile, '--sign-with', key)
    const register = join(out, 'unit-register.json')
    await writeFile(register, `${await readFile(register, 'utf8')} `)
    const { err, exitCode } = await run('verify', out, '--key', `${key}.pub`)
    expect(exitCode).toBe(1)
    expect(err).toEqual([
      `${register}: is not what the manifest says: it was changed.`,
      '1 fault. Compile the plan again, or fetch the bundle again.',
    ])
  })

  it('needs a key that is one and a folder that is there, and says so', async () => {
    const { compile, folder, out, key } = await place()
    expect((await run(...compile, '--sign-with', join(folder, 'enrolment'))).err[0]).toContain('policies keygen')
    expect((await run(...compile, '--sign-with', key)).err[0]).toContain("signing key can't be read")
    expect(await run('verify', out)).toEqual({
      out: [],
      err: [`The bundle ${out} can't be read: it is not there. Check the path, and that you may read it.`],
      exitCode: 1,
    })
  })

  it('never overwrites a key', async () => {
    const { key } = await place()
    await run('keygen', '--out', key)
    const before = await readFile(key, 'utf8')
    expect((await run('keygen', '--out', key)).err[0]).toContain('is there already')
    expect(await readFile(key, 'utf8')).toBe(before)
  })
})

import { once } from 'node:events'
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
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

describe('verify', () => {
  it('finds every symbolic link, to a file or to a folder, and every folder and hidden file that was added', async () => {
    const { compile, out } = await place()
    await run(...compile)
    const linux = join(out, 'units', 'elever', 'linux')
    await symlink('/etc/hostname', join(linux, 'zz.json'))
    await symlink('/etc', join(out, 'etc'))
    await symlink('/nowhere', join(out, 'nowhere'))
    await mkdir(join(out, 'empty', 'deep'), { recursive: true })
    await writeFile(join(linux, '.hidden'), '')
    const { err, exitCode } = await run('verify', out)
    expect(exitCode).toBe(1)
    expect(err).toEqual([
      `${out}/empty: is a folder with no file of the manifest: it was added.`,
      `${out}/empty/deep: is a folder with no file of the manifest: it was added.`,
      `${out}/etc: is a symbolic link and is not in the manifest: it was added.`,
      `${out}/nowhere: is a symbolic link and is not in the manifest: it was added.`,
      `${out}/units/elever/linux/.hidden: is not in the manifest: it was added.`,
      `${out}/units/elever/linux/zz.json: is a symbolic link and is not in the manifest: it was added.`,
      '6 faults. Compile the plan again, or fetch the bundle again.',
    ])
  })

  it('finds what is neither a file nor a folder, such as a socket', async () => {
    const { compile, out } = await place()
    await run(...compile)
    const server = createServer().listen(join(out, 'socket'))
    await once(server, 'listening')
    const { err } = await run('verify', out)
    server.close()
    expect(err[0]).toBe(`${out}/socket: is neither a file nor a folder and is not in the manifest: it was added.`)
  })

  it('shows the whole name of a file that would write over the lines of the terminal', async () => {
    const { compile, out } = await place()
    await run(...compile)
    await writeFile(join(out, '\n\u001b[2Kgood'), '')
    expect((await run('verify', out)).err[0]).toContain(`${out}/\\u{000A}\\u{001B}[2Kgood: is not in the manifest`)
  })

  it('finds a file whose name is no text', async () => {
    const { compile, out } = await place()
    await run(...compile)
    await writeFile(Buffer.concat([Buffer.from(join(out, 'zz')), Buffer.from([0xff])]), '')
    expect((await run('verify', out)).err[0]).toBe(
      `${out}/zz\uFFFD: can not be read and is not in the manifest: it was added.`,
    )
  })

  it('refuses the private key, and says to give the public one', async () => {
    const { compile, out, key } = await place()
    await run('keygen', '--out', key)
    await run(...compile, '--sign-with', key)
    expect(await run('verify', out, '--key', key)).toEqual({
      out: [],
      err: [
        'This is the private key, which signs bundles and is to stay where it was made. ' +
          'Give the public one, which checks them: the file of the same name with .pub behind it.',
      ],
      exitCode: 1,
    })
  })

  it('says so where it is given a file in place of a folder', async () => {
    const { folder } = await place()
    const plan = join(folder, 'plan.yaml')
    expect(await run('verify', plan)).toEqual({
      out: [],
      err: [`${plan} is a file. Name the folder of a bundle.`],
      exitCode: 1,
    })
  })
})

describe('keygen', () => {
  it('says so where there is no folder to write the key into, or no name', async () => {
    const { folder } = await place()
    const missing = join(folder, 'nonexist')
    expect(await run('keygen', '--out', join(missing, 'k'))).toEqual({
      out: [],
      err: [`There is no folder ${missing}. Make it first, or name a file in another folder.`],
      exitCode: 1,
    })
    expect((await run('keygen', '--out', '')).err).toEqual(['The name of the file is empty. Name one with --out.'])
  })
})

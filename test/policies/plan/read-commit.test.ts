import { execFileSync } from 'node:child_process'
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { readCommit } from '../../../policies/plan/read-commit.ts'
import { longestFile } from '../../../policies/plan/read-text.ts'
import { packText, read, told, words } from './told.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

function git(folder: string, ...args: string[]): string {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.se', '-c', 'commit.gpgsign=false']
  const env = { ...Object.fromEntries(others), GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', ['-C', folder, ...who, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-checkout-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A checkout with these files in one commit, and the commit's id. */
async function checkout(files: Record<string, string>) {
  const folder = await temporary()
  git(folder, 'init', '--quiet')
  await mkdir(join(folder, 'packs'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', 'packs')
  return { folder, commit: git(folder, 'rev-parse', 'HEAD') }
}

const pack = packText("  HomepageLocation: { value: 'https://a.example', reason: r, source: s }\n")
const absent = '0123456789abcdef0123456789abcdef01234567'

async function why(folder: string, commit: string, path: string): Promise<string | undefined> {
  const { fault } = { fault: undefined, ...(await readCommit(folder, commit, path)) }
  return fault?.why
}

function using(folder: string, commit: string, path = 'packs/more.yaml') {
  return {
    packs: `base: base.yaml, more: { git: '${folder}', commit: '${commit}', path: ${path} }`,
    units: '  - { name: A, packs: [{ name: more, reason: r }] }\n',
  }
}

describe('a file in a commit of a git checkout', () => {
  it('is read as it was committed, whatever the work tree holds now', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    await writeFile(join(folder, 'packs', 'more.yaml'), 'something else')
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
    await rm(join(folder, 'packs'), { recursive: true })
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
  })

  it('is read as it was committed, whatever was committed later', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    await writeFile(join(folder, 'packs', 'more.yaml'), 'something else')
    git(folder, 'commit', '--quiet', '--all', '-m', 'later')
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
  })

  it('is that of the commit, even where the checkout says to take another commit for it', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    await writeFile(join(folder, 'packs', 'more.yaml'), 'something else')
    git(folder, 'commit', '--quiet', '--all', '-m', 'later')
    git(folder, 'replace', commit, 'HEAD')
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
  })

  it('is that of the named checkout, also while another one runs this in a hook of its own', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    const other = await checkout({ 'packs/other.yaml': 'other' })
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other.folder)
    vi.stubEnv('GIT_INDEX_FILE', join(other.folder, '.git', 'index'))
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other.folder, '.git', 'objects'))
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
  })

  it('is read without running anything that the checkout asks for: hooks, filters, pagers, monitors', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack, '.gitattributes': '*.yaml filter=x diff=x\n' })
    const ran = join(folder, 'ran')
    const touch = `touch '${ran}'; cat`
    const hooks = join(folder, 'hooks')
    await mkdir(hooks)
    for (const hook of ['post-checkout', 'pre-auto-gc', 'fsmonitor-watchman', 'post-index-change'])
      await writeFile(join(hooks, hook), `#!/bin/sh\n${touch}\n`, { mode: 0o755 })
    for (const [key, value] of [
      ['core.hooksPath', hooks],
      ['core.fsmonitor', touch],
      ['core.pager', touch],
      ['pager.cat-file', touch],
      ['core.editor', touch],
      ['core.sshCommand', touch],
      ['filter.x.smudge', touch],
      ['filter.x.process', touch],
      ['diff.x.textconv', touch],
      ['alias.cat-file', `!${touch}`],
    ] as const)
      git(folder, 'config', key, value)
    expect(await readCommit(folder, commit, 'packs/more.yaml')).toEqual({ text: pack })
    await expect(access(ran)).rejects.toThrow('ENOENT')
  })

  it('is not fetched where a partial clone lacks it, whatever the checkout would run for that', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    const blob = git(folder, 'rev-parse', `${commit}:packs/more.yaml`)
    await rm(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    const ran = join(folder, 'ran')
    const fetching = join(folder, 'fetching')
    await writeFile(fetching, `touch '${ran}'\n`)
    for (const [key, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.url', `ext::sh ${fetching}`],
      ['remote.origin.promisor', 'true'],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git(folder, 'config', key, value)
    const { fault } = { fault: undefined, ...(await readCommit(folder, commit, 'packs/more.yaml')) }
    expect(fault?.why).toMatch(/the checkout lacks its content/)
    await expect(access(ran)).rejects.toThrow('ENOENT')
  })

  it('is refused where it is no text or too large', async () => {
    const { folder, commit } = await checkout({ 'a.yaml': 'abc\u0000', 'b.yaml': 'x'.repeat(longestFile + 1) })
    expect(await readCommit(folder, commit, 'a.yaml')).toMatchObject({ fault: { line: 1, column: 4 } })
    expect(await readCommit(folder, commit, 'b.yaml')).toEqual({
      fault: {
        tooLarge: true,
        why: 'it has more than 4 MiB',
        remedy: 'A plan of thousands of units is smaller: move what units share into packs.',
      },
    })
  })
})

describe('a file that is in no commit', () => {
  it('is told of by what is missing: the folder, the checkout, the commit or the file', async () => {
    const bare = await temporary()
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    expect(await why(join(bare, 'nowhere'), commit, 'a')).toBe(`there is no folder ${join(bare, 'nowhere')}`)
    expect(await why(join(folder, 'packs', 'more.yaml'), commit, 'a')).toMatch(/^there is no folder /)
    expect(await why(bare, commit, 'a')).toBe('the folder is no git checkout')
    expect(await why(folder, absent, 'packs/more.yaml')).toBe('the checkout does not have that commit: fetch it there')
    expect(await why(folder, commit, 'packs/other.yaml')).toBe('there is no such file in that commit')
    await writeFile(join(folder, 'packs', 'other.yaml'), pack)
    expect(await why(folder, commit, 'packs/other.yaml')).toBe('there is no such file in that commit')
    expect(await why(folder, commit, 'packs')).toMatch(/^it is a folder, or /)
  })

  it('is told of where git itself is missing', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    vi.stubEnv('PATH', folder)
    expect(await why(folder, commit, 'packs/more.yaml')).toBe('git is not installed on this machine')
  })
})

describe('a pack from a commit', () => {
  it('gives its settings to the units that use it', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    await writeFile(join(folder, 'packs', 'more.yaml'), pack.replace('a.example', 'b.example'))
    const { plan, findings } = await read(using(folder, commit))
    expect(findings).toEqual([])
    expect(plan?.packs.get('more')?.policies.map(({ value }) => value)).toEqual(['https://a.example'])
  })

  it('is named in its findings by path, commit and checkout', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack.replace('HomepageLocation', 'Homepage') })
    const { findings } = await read(using(folder, commit))
    expect(findings.map(({ at }) => at.file)).toEqual([`packs/more.yaml in ${commit.slice(0, 12)} of ${folder}`])
  })

  it('that can not be read is told of where the plan names it, and once', async () => {
    const { folder, commit } = await checkout({ 'packs/more.yaml': pack })
    expect(await told(using(folder, absent))).toEqual(['error file-unreadable'])
    expect(await words(using(folder, commit, 'other.yaml'))).toEqual([
      `The pack more at other.yaml in ${commit.slice(0, 12)} of ${folder} can't be read: there is no such file in that commit. Check checkout, commit and path; the checkout's path counts from the plan's folder.`,
    ])
  })

  it('whose place can not be read is told of once, and not again where a unit uses it', async () => {
    expect(await told(using('.', 'main'))).toEqual(['error wrong-shape'])
  })
})

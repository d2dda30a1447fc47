import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../desk/stores/sqlite/client.ts'
import { register } from '../desk/samples.ts'
import { tempFolder } from '../desk/temp-folder.ts'

const command = join(import.meta.dirname, '../../scripts/fadder.ts')

/** What the terminal shows of `fadder desk class-link` on a data folder. */
async function classLink(folder: string, ...words: string[]): Promise<{ out: string; err: string }> {
  const asked = ['--disable-warning=ExperimentalWarning', command, 'desk', 'class-link', ...words]
  const env = { ...process.env, FADDER_DATA: folder }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, asked, { env }).catch((error: unknown) => {
    if (error instanceof Error && 'stdout' in error && 'stderr' in error)
      return { stdout: String(error.stdout), stderr: String(error.stderr) }
    throw error
  })
  return { out: stdout.trim(), err: stderr.trim() }
}

it('makes a class link beside the desk for a unit of the plan, and says what is wrong where it can not', async () => {
  const folder = await tempFolder()
  const without = await classLink(folder, '--unit', '/Elever/Hagaskolan/4A')
  expect(without.err).toMatch(/^fadder: There is no unit \/Elever\/Hagaskolan\/4A in .* Compile the plan first/)
  await mkdir(join(folder, 'policies'))
  await writeFile(join(folder, 'policies', 'unit-register.json'), JSON.stringify(register))
  expect((await classLink(folder, '--unit', '/Hagaskolan/4A')).err).toContain('It has /Elever/Hagaskolan/4A.')
  expect((await classLink(folder, '--unit', '/Elever/Hagaskolan/4A')).err).toContain('No desk has run')
  const store = await openSqliteStore(join(folder, 'desk'), Date.now)
  await store.noteAddress({ address: 'https://fadder.example.se', at: 1 })
  const made = await classLink(folder, '--unit', '/Elever/Hagaskolan/4A', '--days', '400', '--name', 'Kim Ek')
  expect(made.out).toMatch(/^https:\/\/fadder\.example\.se\/report#class=[\w-]{43}&unit=\/Elever\/Hagaskolan\/4A$/)
  const [link] = await store.classLinks({ most: 9, at: Date.now() })
  await store.close()
  expect(link).toMatchObject({ unit: '/Elever/Hagaskolan/4A', madeBy: 'Kim Ek' })
  expect((link?.endsAt ?? 0) - (link?.madeAt ?? 0)).toBe(400 * 86_400_000)
  expect((await classLink(folder, '--unit', '/Elever/Hagaskolan/4A', '--days', '0')).err).toContain('from 1 to 800')
})

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policiesCommand } from '../../../scripts/policies-command.ts'
import { extensionId, planFolder, today } from '../small-plan.ts'

const folder = join(import.meta.dirname, '..', 'bad-plans')

/**
 * A bad plan is a file, or a folder with a plan.yaml and its packs. What the command line prints of it stands in the
 * plan's own head, in lines that begin with `#!`; or, where the plan's bytes are the fault, in a .txt beside it.
 */
const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
const plans = names.filter((name) => !name.endsWith('.txt'))

async function planOf(name: string): Promise<string> {
  const path = join(folder, name)
  return (await stat(path)).isDirectory() ? join(path, 'plan.yaml') : path
}

async function expectedOf(path: string): Promise<string[]> {
  const beside = `${basename(path, '.yaml')}.txt`
  const text = await readFile(names.includes(beside) ? join(folder, beside) : path, 'utf8')
  return text
    .split('\n')
    .filter((line) => line.startsWith('#! '))
    .map((line) => line.slice(3))
}

/** What `policies compile` prints, with paths as they are from the folder of bad plans; and what it leaves. */
async function compileAs(path: string) {
  const own = await planFolder({ key: 'ab'.repeat(32) })
  const seen: { out: string[]; err: string[]; exitCode: number } = { out: [], err: [], exitCode: 0 }
  const command = policiesCommand({
    out: (line) => seen.out.push(line),
    err: (line) => seen.err.push(line.replaceAll(`${folder}/`, '').replaceAll(join(folder, '../'), '../')),
    fail: (exitCode) => (seen.exitCode = exitCode),
    env: {},
    today: () => today,
  })
  const keys = ['--extension-id', extensionId, '--enrolment-key', join(own, 'key')]
  await command.parseAsync(['compile', path, '--out', join(own, 'out'), ...keys], { from: 'user' })
  return { ...seen, left: await readdir(own) }
}

describe('a bad plan', () => {
  it.each(plans)('%s is told as it should be, with exit code 1, and nothing is written', async (name) => {
    const path = await planOf(name)
    const expected = await expectedOf(path)
    const { err, out, exitCode, left } = await compileAs(path)
    expect(err.slice(0, -1)).toEqual(expected)
    const errors = expected.filter((line) => !line.includes(': Warning: ')).length
    expect(err.at(-1)).toBe(`${errors} error${errors === 1 ? '' : 's'}. No file was written.`)
    expect({ out, exitCode, left }).toEqual({ out: [], exitCode: 1, left: ['base.yaml', 'key'] })
  })

  it.each(plans)('%s has its findings at places that exist, each with a remedy, in order and once', async (name) => {
    const expected = await expectedOf(await planOf(name))
    expect(expected).not.toEqual([])
    expect(new Set(expected).size).toBe(expected.length)
    for (const line of expected) {
      const [, file = '', at = ''] = /^([^:]+):(\d+):\d+(?: \/[^:]*)?: \S.*[.…] \p{Lu}.*\S$/u.exec(line) ?? []
      expect(line).toContain(`${file}:${at}`)
      const lines = (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n').length
      expect(Number(at)).toBeGreaterThan(0)
      expect(Number(at)).toBeLessThanOrEqual(lines)
    }
  })
})

it('shows at least forty plans, and no expectation without its plan', () => {
  expect(plans.length).toBeGreaterThanOrEqual(40)
  const alone = names.filter((name) => name.endsWith('.txt') && !plans.includes(name.replace(/txt$/, 'yaml')))
  expect(alone).toEqual([])
})

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { initCommand, type Sitter } from '../../scripts/policies-init-command.ts'
import { planFolder, today } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

const flags = Object.entries({
  municipality: 'Testköpings kommun',
  'pupil-domain': 'elev.testkoping.se',
  'staff-domain': 'testkoping.se',
  'desk-url': 'https://fadder.testkoping.se',
  board: 'Utbildningsnämnden',
  decision: 'UN 2026/31',
  'decision-date': '2026-05-19',
})
  .flatMap(([flag, text]) => [`--${flag}`, text])
  .concat('--school', 'Hagaskolan:F-6', '--school', 'Storskolan:7-9')

/** Runs `init` with these words, and gives back what a terminal would see. */
async function init(words: string[], sitter?: Sitter) {
  const seen: { out: string[]; err: string[]; exitCode: number } = { out: [], err: [], exitCode: 0 }
  const terminal = {
    out: (line: string) => void seen.out.push(line),
    err: (line: string) => void seen.err.push(line),
    fail: (exitCode: number) => void (seen.exitCode = exitCode),
    env: {},
    today: () => today,
  }
  await initCommand(terminal, () => sitter).parseAsync(words, { from: 'user' })
  return seen
}

describe('policies init', () => {
  it('writes a plan that the check has nothing to say against', async () => {
    const folder = join(await planFolder({}), 'ny', 'plan')
    const { out, err, exitCode } = await init([folder, ...flags])
    expect({ err, exitCode }).toEqual({ err: [], exitCode: 0 })
    expect(out).toContain(`Planen är skriven: 8 filer i ${folder}.`)
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
      'pack.schema.json',
      'packs',
      'packs/base-level-sv.yaml',
      'packs/exam.yaml',
      'packs/loaner.yaml',
      'packs/staff.yaml',
      'packs/youngest-pupils.yaml',
      'plan.schema.json',
      'plan.yaml',
    ])
    const plan = join(folder, 'plan.yaml')
    expect(await run('check', plan)).toEqual({ out: [`${plan}: 27 units, no errors.`], err: [], exitCode: 0 })
  })

  it('asks what no flag has answered, and closes the terminal behind it', async () => {
    const folder = await planFolder({})
    const lines = ['', '', '', '', 'Storskolan 8B', '']
    const said: string[] = []
    let closed = false
    const sitter = {
      say: (line: string) => void said.push(line),
      ask: async () => lines.shift(),
      close: () => void (closed = true),
    }
    expect(await init([join(folder, 'ny'), ...flags, '--language', 'en'], sitter)).toMatchObject({ exitCode: 0 })
    expect(said).toContain('Which class tries Fadder first?')
    expect({ closed, lines }).toEqual({ closed: true, lines: [] })
    expect(await readFile(join(folder, 'ny', 'plan.yaml'), 'utf8')).toContain('Klass 8B på Storskolan')
  })

  it('writes nothing where whoever is asked leaves', async () => {
    const folder = join(await planFolder({}), 'ny')
    const sitter = { say: () => {}, ask: async () => undefined, close: () => {} }
    expect(await init([folder], sitter)).toMatchObject({ err: ['', 'Avbrutet. Ingenting skrevs.'], exitCode: 1 })
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('names the flags that are missing where nobody sits at a terminal, with exit code 1', async () => {
    const folder = join(await planFolder({}), 'ny')
    const { err, exitCode } = await init([folder, '--municipality', 'Testköping', '--pupil-domain', 'elev'])
    expect(err).toEqual([
      '--pupil-domain: Domänen ”elev” saknar punkt. Skriv hela, till exempel elev.kommunen.se.',
      'Svar saknas: ge --staff-domain, --desk-url, --board, --decision, --decision-date, --school, eller kör i en terminal för att få frågorna.',
      'Ingenting skrevs.',
    ])
    expect(exitCode).toBe(1)
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('leaves a plan that is there as it is, before anything is asked', async () => {
    const folder = await planFolder({ 'plan.yaml': 'mine' })
    const sitter = {
      say: () => {},
      ask: async () => await Promise.reject(new Error('asked in vain')),
      close: () => {},
    }
    const { err, exitCode } = await init([folder], sitter)
    expect(err).toEqual([
      `I ${folder} finns redan plan.yaml. Ingenting skrevs: ange en annan mapp, eller flytta det som ligger där.`,
    ])
    expect(exitCode).toBe(1)
    expect(await readFile(join(folder, 'plan.yaml'), 'utf8')).toBe('mine')
    expect((await readdir(folder)).toSorted()).toEqual(['base.yaml', 'plan.yaml'])
  })

  it('overwrites no pack either', async () => {
    const folder = await planFolder({})
    await mkdir(join(folder, 'packs'))
    await writeFile(join(folder, 'packs', 'staff.yaml'), 'mine')
    const { err, exitCode } = await init([folder, ...flags])
    expect(err[0]).toContain('finns redan packs/staff.yaml.')
    expect(exitCode).toBe(1)
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['base.yaml', 'packs', 'packs/staff.yaml'])
  })

  it('takes away what it wrote where the rest can not be written', async () => {
    const folder = await planFolder({ packs: 'a file where a folder belongs' })
    const { err, exitCode } = await init([folder, ...flags])
    expect(err[0]).toMatch(/^Det gick inte att skriva i .*Ingenting skrevs\.$/)
    expect(exitCode).toBe(1)
    expect((await readdir(folder)).toSorted()).toEqual(['base.yaml', 'packs'])
    const beneath = join(folder, 'packs', 'ny')
    expect((await init([beneath, ...flags])).exitCode).toBe(1)
  })
})

import { lstat, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Command, Option } from 'commander'
import * as z from 'zod'
import { interview, type Asked } from '../policies/init/interview.ts'
import { newPlan, planFile } from '../policies/init/new-plan.ts'
import { questions } from '../policies/init/questions.ts'
import { packSchemaFile, planSchemaFile } from '../policies/schema/schema-files.ts'
import { lineOf } from './finding-lines.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { makeFolders } from './writing/make-folders.ts'

type Language = 'sv' | 'en'

/** Somebody at a terminal, as long as questions are asked. */
export interface Sitter extends Asked {
  close: () => void
}

/** Whoever sits at the process's own terminal; undefined where nobody does. */
function processSitter(): Sitter | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Lines wait here until they are asked for: a list of schools may be pasted at once. Ctrl-D and Ctrl-C end it.
  const lines = terminal[Symbol.asyncIterator]()
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: async (prompt) => {
      terminal.setPrompt(prompt)
      terminal.prompt()
      const next = await lines.next()
      return next.done ? undefined : next.value
    },
    close: () => terminal.close(),
  }
}

const shippedPacks = join(import.meta.dirname, '..', 'policies', 'packs')

/** `policies init`: a municipality's first plan, by a few questions or from flags. */
export function initCommand(
  terminal: Terminal = processTerminal,
  sitterOf: () => Sitter | undefined = processSitter,
): Command {
  const command = new Command('init')
    .description("write a municipality's first plan, by a few questions or from flags; the plan itself is in Swedish")
    .argument('[folder]', 'where it is written', 'plan')
    .addOption(new Option('--language <language>', 'the language of the questions').choices(['sv', 'en']).default('sv'))
  for (const { flag, placeholder, ask, many } of questions) {
    const option = new Option(`--${flag} <${placeholder}>`, many ? `${ask.en} (repeat it)` : ask.en)
    if (many) option.argParser((text: string, earlier: string[] | undefined) => [...(earlier ?? []), text])
    command.addOption(option)
  }
  return command.action(async (folder: string, options: object) => await init(folder, options, terminal, sitterOf))
}

const Given = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What each flag gave, by its name without hyphens. */
function givenBy(options: object): Map<string, string[]> {
  const given = Given.parse(options)
  const texts = questions.map(({ flag }): [string, string[]] => [
    flag,
    [given[new Option(`--${flag}`).attributeName()] ?? []].flat(),
  ])
  return new Map(texts.filter(([, each]) => each.length > 0))
}

async function init(
  folder: string,
  options: object,
  terminal: Terminal,
  sitterOf: () => Sitter | undefined,
): Promise<void> {
  const language: Language = 'language' in options && options.language === 'en' ? 'en' : 'sv'
  const words = said[language]
  const refuse = (...lines: string[]): void => {
    for (const line of lines) terminal.err(line)
    terminal.fail(1)
  }
  const root = resolve(folder)
  const thereAlready = async (paths: string[]): Promise<string[]> =>
    await filter(paths, async (path) => await isThere(join(root, path)))
  // Before anything is asked: nobody should answer in vain.
  const inTheWay = await thereAlready([planFile, planSchemaFile, packSchemaFile])
  if (inTheWay.length > 0) return refuse(words.taken(root, inTheWay))
  const sitter = sitterOf()
  const today = terminal.today()
  const heard = await interview(givenBy(options), { language, today, asked: sitter }).finally(() => sitter?.close())
  if (heard.outcome === 'left') return refuse('', words.left)
  if (heard.outcome === 'refused') {
    const { faults, missing } = heard
    return refuse(...faults, ...(missing.length > 0 ? [words.missing(missing)] : []), words.nothing)
  }
  const { files, findings } = newPlan(heard.answers, await readShipped(), today)
  for (const finding of findings) terminal.err(lineOf(finding))
  if (!files) return refuse(words.nothing)
  const taken = await thereAlready([...files.keys()])
  if (taken.length > 0) return refuse(words.taken(root, taken))
  const fault = await writeNew(files, root)
  if (fault !== undefined) return refuse(words.unwritable(root, fault))
  for (const line of words.done(folder, files.size)) terminal.out(line)
}

/** The text of each pack that Fadder ships, by its name. */
async function readShipped(): Promise<Map<string, string>> {
  const names = (await readdir(shippedPacks)).filter((name) => name.endsWith('.yaml'))
  const read = names.map(async (name): Promise<[string, string]> => [
    name.slice(0, -'.yaml'.length),
    await readFile(join(shippedPacks, name), 'utf8'),
  ])
  return new Map(await Promise.all(read))
}

/** Whether there is anything at a path, be it a link to nowhere. */
async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  )
}

async function filter(paths: string[], is: (path: string) => Promise<boolean>): Promise<string[]> {
  const kept: string[] = []
  for (const path of paths) if (await is(path)) kept.push(path)
  return kept
}

/**
 * Writes files that are not there yet; the plan comes last, since it is what says that there is one. Where one
 * can't be written, those before it are taken away again.
 * @returns why nothing was written; undefined where all was.
 */
async function writeNew(files: ReadonlyMap<string, string>, root: string): Promise<string | undefined> {
  const undo: (() => Promise<void>)[] = []
  const makeFolder = async (folder: string): Promise<void> => {
    // A folder into which somebody else has put something in the meantime stays.
    for (const made of await makeFolders(folder)) undo.unshift(async () => await rmdir(made).catch(() => {}))
  }
  const planLast = [...files].sort(([a], [b]) => Number(a === planFile) - Number(b === planFile))
  try {
    await makeFolder(root)
    for (const [path, text] of planLast) {
      const whole = join(root, path)
      await makeFolder(dirname(whole))
      await writeFile(whole, text, { flag: 'wx' })
      undo.unshift(async () => await rm(whole, { force: true }))
    }
    return undefined
  } catch (thrown) {
    for (const step of undo) await step()
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

/** What the command says of its outcome. */
const said = {
  sv: {
    taken: (root: string, paths: string[]) =>
      `I ${root} finns redan ${paths.join(', ')}. Ingenting skrevs: ange en annan mapp, eller flytta det som ligger där.`,
    left: 'Avbrutet. Ingenting skrevs.',
    nothing: 'Ingenting skrevs.',
    missing: (flags: string[]) => `Svar saknas: ge ${flags.join(', ')}, eller kör i en terminal för att få frågorna.`,
    unwritable: (root: string, why: string) => `Det gick inte att skriva i ${root}: ${why}. Ingenting skrevs.`,
    done: (folder: string, count: number) => [
      '',
      `Planen är skriven: ${count} filer i ${folder}.`,
      `Läs igenom ${join(folder, planFile)}; kommentarerna säger vad som är kvar att göra. Pröva den sedan:`,
      `  npm run -s fadder -- policies check ${join(folder, planFile)}`,
    ],
  },
  en: {
    taken: (root: string, paths: string[]) =>
      `${root} already has ${paths.join(', ')}. Nothing was written: name another folder, or move what is there.`,
    left: 'Left. Nothing was written.',
    nothing: 'Nothing was written.',
    missing: (flags: string[]) => `Answers are missing: give ${flags.join(', ')}, or use a terminal to be asked.`,
    unwritable: (root: string, why: string) => `${root} can't be written: ${why}. Nothing was written.`,
    done: (folder: string, count: number) => [
      '',
      `The plan is written: ${count} files in ${folder}.`,
      `Read ${join(folder, planFile)}; its comments say what remains to be done. Then try it:`,
      `  npm run -s fadder -- policies check ${join(folder, planFile)}`,
    ],
  },
} as const satisfies Record<Language, unknown>

import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const home = join(import.meta.dirname, '..')
const rooms = ['contract', 'extension', 'policies', 'desk', 'scripts']

async function sources(room: string): Promise<{ file: string; text: string }[]> {
  const entries = await readdir(join(home, room), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  return await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return { file: relative(home, path), text: await readFile(path, 'utf8') }
    }),
  )
}

const all = (await Promise.all(rooms.map(sources))).flat()

function offenders(wrong: (source: { file: string; text: string }) => boolean): string[] {
  return all.filter(wrong).map(({ file }) => file)
}

/** The text without its comments. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

it('names chrome.* and browser.* only in extension/chrome/', () => {
  const api =
    /\b(?:chrome|browser)\.(?:runtime|storage|alarms|system|enterprise|action|offscreen|i18n|tabs|idle|notifications|windows)\b/
  expect(
    offenders(
      ({ file, text }) =>
        file.startsWith('extension/') && !file.startsWith('extension/chrome/') && api.test(code(text)),
    ),
  ).toEqual([])
})

it('lets imports run one way: extension knows neither desk nor policies, nor they it, and the contract knows nobody', () => {
  const forbidden: Record<string, RegExp> = {
    contract: /from '(?:\.\.\/)+(?:extension|policies|desk|scripts)\//,
    extension: /from '(?:\.\.\/)+(?:policies|desk|scripts)\//,
    policies: /from '(?:\.\.\/)+(?:extension|desk|scripts)\//,
    desk: /from '(?:\.\.\/)+(?:extension|policies|scripts)\//,
  }
  expect(offenders(({ file, text }) => forbidden[file.split('/')[0] ?? '']?.test(text) ?? false)).toEqual([])
})

it('writes to the disk only from scripts/, save for the desk and its own database', () => {
  const writes = /\b(?:writeFile|appendFile|createWriteStream|mkdir|rename|copyFile)(?:Sync)?\(/
  expect(
    offenders(
      ({ file, text }) => !file.startsWith('scripts/') && !file.startsWith('desk/stores/') && writes.test(text),
    ),
  ).toEqual([])
})

it('has no barrels and no utils', () => {
  expect(offenders(({ file }) => /(?:^|\/)(?:index|utils?|helpers?)\.tsx?$/.test(file))).toEqual([])
})

it('keeps every file to one concept: none over 250 lines', () => {
  expect(offenders(({ text }) => text.split('\n').length > 251)).toEqual([])
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Language, reviewedLanguages } from '../../contract/language.ts'
import { languageNames as ownNames } from '../../extension/words/language.ts'
import { languageNames } from '../../policies/language-names.ts'

const guide = join(import.meta.dirname, '..', '..', 'docs', 'for-it.md')

it("IT's guide lists every language, by its names, and whether somebody who has it as a first language has read it", async () => {
  const rows = (await readFile(guide, 'utf8'))
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, code = '']) => /^`[a-z]{2}`$/.test(code))
    .map(([, ...cells]) => cells.slice(0, 4))
  expect(rows).toEqual(
    Language.options.map((code) => [
      `\`${code}\``,
      languageNames[code].sv,
      ownNames[code],
      reviewedLanguages.includes(code) ? 'yes' : 'no',
    ]),
  )
})

import type { Source } from '../plan/source.ts'
import type { Speech } from './speech.ts'

/** A file in a commit, as the reader of packs names it: its path, the commit, and where the checkout lies. */
const inCommit = /^(.*) in ([0-9a-f]{12}) of .*$/s

/**
 * A place in a plan or a pack: its file's own name and the line, never a folder of the machine that it was read on.
 * @returns `plan.yaml, rad 12`
 */
export function whereText({ file, line }: Source, { words }: Pick<Speech, 'words'>): string {
  const [, path = file, commit] = inCommit.exec(file) ?? []
  const name = path.split(/[/\\]/).at(-1) ?? path
  return `${name}${commit === undefined ? '' : ` ${words.inCommit(commit)}`}, ${words.line(line)}`
}

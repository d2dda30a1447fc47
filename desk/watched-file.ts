import { readFile, stat } from 'node:fs/promises'
import * as z from 'zod/mini'

/** Why a file can't be used, as one text. The parser's own words would quote the file into the log. */
function whyUnusable(error: unknown): string {
  if (error instanceof z.core.$ZodError) return z.prettifyError(error)
  if (error instanceof SyntaxError) {
    const place = /line (\d+) column (\d+)/.exec(error.message)
    return place === null ? 'it is not JSON' : `it is not JSON from line ${place[1]}, column ${place[2]}`
  }
  return error instanceof Error ? error.message : String(error)
}

/** What becomes of a look at a file: `missing` and `unusable` are told once for each state of the file. */
export type Look<Value> =
  | { kind: 'same' }
  | { kind: 'missing' }
  | { kind: 'read'; value: Value }
  | { kind: 'unusable'; why: string }

/**
 * Looks at a file of JSON that somebody else rewrites while the desk runs. Each look says what has changed since the
 * one before; the first says what there is. It never throws.
 * @param parse makes of the JSON what it stands for, or throws.
 */
export function watchedFile<Value>(file: string, parse: (json: unknown) => Value): () => Promise<Look<Value>> {
  let mark: string | undefined

  async function markNow(): Promise<string> {
    try {
      const { mtimeMs, size, ino } = await stat(file)
      return `${mtimeMs} ${size} ${ino}`
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'out of reach'
    }
  }

  return async () => {
    const present = await markNow()
    if (present === mark) return { kind: 'same' }
    mark = present
    if (present === 'missing') return { kind: 'missing' }
    try {
      const json: unknown = JSON.parse(await readFile(file, 'utf8'))
      return { kind: 'read', value: parse(json) }
    } catch (error) {
      return { kind: 'unusable', why: whyUnusable(error) }
    }
  }
}

import * as z from 'zod'
import { parsedJson } from '../../policies/json.ts'

/** The part of a table of contents that says what it is of, and which files are its own; more may stand in it. */
const Contents = z.object({ format: z.string(), files: z.array(z.object({ path: z.string() })) })

/** What is made, by its kind, in words. */
const madeOf = new Map([
  ['fadder-bundle', 'a bundle of policies'],
  ['fadder-site', 'a site that explains a plan'],
])

/** What lies in a folder before it is written. */
export interface Standing {
  /** The files that it names, where the next one is of the same kind and comes in its place. */
  own?: readonly string[]
  /** In words, what lies there where it is of another kind: neither may take the other's files for its own. */
  other?: string
}

/**
 * What a folder's table of contents says that lies there.
 * @param earlier the folder's.
 * @param next the one that is to come in its place.
 */
export function standing(earlier: string, next: string): Standing {
  const [before, after] = [parsed(earlier), parsed(next)]
  if (!before || !after) return {}
  const kind = kindOf(before.format)
  if (kind === kindOf(after.format)) return { own: before.files.map(({ path }) => path) }
  const other = madeOf.get(kind)
  return other === undefined ? {} : { other }
}

/** What is made, without the version of its shape: `fadder-bundle` of `fadder-bundle/1`. */
function kindOf(format: string): string {
  return format.replace(/[/].*$/, '')
}

function parsed(text: string): z.infer<typeof Contents> | undefined {
  return Contents.safeParse(parsedJson(text)).data
}

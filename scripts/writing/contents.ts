import * as z from 'zod'

/** The part of a table of contents that says what it is of, and which files are its own; more may stand in it. */
const Contents = z.object({ format: z.string(), files: z.array(z.object({ path: z.string() })) })

/** What is made, without the version of its shape: `fadder-bundle` of `fadder-bundle/1`. */
function kindOf(format: string): string {
  return format.replace(/[/].*$/, '')
}

/**
 * The files that an earlier table of contents names, where it is of the same kind as the one that comes in its place:
 * a site must not take a bundle's files for its own, nor a bundle a site's.
 * @returns undefined where it is none, or of another kind.
 */
export function filesNamed(earlier: string, next: string): string[] | undefined {
  const [before, after] = [parsed(earlier), parsed(next)]
  if (!before || !after || kindOf(before.format) !== kindOf(after.format)) return undefined
  return before.files.map(({ path }) => path)
}

function parsed(text: string): z.infer<typeof Contents> | undefined {
  try {
    return Contents.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The names on a unit's path, from the top. */
export function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

/**
 * At which level the schools lie: the one below what all classes share, so `/Elever/Hagaskolan` in a tree
 * where `/Elever` holds the schools. Counted on the whole register, so that a pilot in one single class
 * is still shown under its school; and on the deep ends of the tree alone, since a shallow one beside
 * them (`/Personal`) is no class.
 */
export function schoolLevel(paths: readonly string[]): number {
  const ends = paths.filter((path) => !paths.some((other) => other.startsWith(`${path === '/' ? '' : path}/`)))
  const lists = ends.map(segments)
  const deepest = Math.max(0, ...lists.map((list) => list.length))
  const classes = lists.filter((list) => list.length >= deepest - 1)
  const [first = []] = classes
  const differing = first.findIndex((part, level) => classes.some((list) => list[level] !== part))
  const shared = differing === -1 ? first.length : differing
  return 1 + Math.min(shared, ...classes.map((list) => Math.max(0, list.length - 1)))
}

/** The path of the school that a unit lies in. @param level see {@link schoolLevel}. */
export function schoolOf(unit: string, level: number): string {
  return '/' + segments(unit).slice(0, level).join('/')
}

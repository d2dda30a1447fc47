/** A place in a file that a person wrote. Line and column count from 1. */
export interface Source {
  file: string
  line: number
  column: number
}

/** Before or after another place, in the order of reading. */
export function bySource(a: Source, b: Source): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1
}

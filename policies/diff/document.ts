/** A piece of a line: words, or something that stands exactly as a machine knows it. */
export type Span = string | { code: string }
export type Line = readonly Span[]

/** A line as a terminal shows it. */
export function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : span.code)).join('')
}

/** A line of a list, and what belongs beneath it. */
export interface Item {
  text: Line
  below?: readonly Item[]
}

/** What a report is made of, whether it ends in a terminal or in a review. */
export type Block =
  | { is: 'title' | 'section' | 'setting' | 'paragraph'; text: Line }
  | { is: 'list'; items: readonly Item[] }
  /** The first column is words, the others are numbers. */
  | { is: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }

/** A section with a list, where there is anything to list. */
export function listed(heading: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return []
  return [
    { is: 'section', text: [heading] },
    { is: 'list', items },
  ]
}

import { Document, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml'

/** A key with what stands behind it, and what is said above it. */
export interface Line {
  key: string
  value: Node
  /** Lines of comment; one that begins with a space is a word to the reader, any other a line that waits its turn. */
  above?: readonly string[] | undefined
  /** Whether an empty line goes before. */
  apart?: boolean | undefined
}

/** What YAML 1.1 takes for a truth, a number, a time or a date, and YAML 1.2 for a text. */
const twoFaced =
  /^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+]?[0-9_]+(?:[:.][0-9_]+)*$|^[-+]?0[box][0-9a-f_]+$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/i

/** A text, in quotes wherever any program might take it for something else. */
export function text(value: string): Scalar {
  const scalar = new Scalar(value)
  if (twoFaced.test(value)) scalar.type = Scalar.QUOTE_SINGLE
  return scalar
}

/** A value as it is: a date, a number, true or false, or a name of our own. */
export function plain(value: string | number | boolean): Scalar {
  return new Scalar(value)
}

/** A map whose keys stand in this order; `below` is said beneath its last line. */
export function mapOf(lines: readonly (Line | undefined)[], below: readonly string[] = []): YAMLMap {
  const map = new YAMLMap()
  for (const { key, value, above, apart } of lines.filter((line) => line !== undefined)) {
    const name = text(key)
    if (above && above.length > 0) name.commentBefore = above.join('\n')
    if (apart) name.spaceBefore = true
    map.add({ key: name, value })
  }
  if (below.length > 0) map.comment = below.join('\n')
  return map
}

/** A list, each item on a line of its own. */
export function listOf(items: readonly Node[]): YAMLSeq {
  const list = new YAMLSeq()
  for (const item of items) list.add(item)
  return list
}

/** A list on one line. */
export function rowOf(items: readonly string[]): YAMLSeq {
  const list = listOf(items.map(text))
  list.flow = true
  return list
}

/** The text of a file. Lines are not folded: a reason stays on its line, and a school's classes on theirs. */
export function fileOf(root: YAMLMap, head: readonly string[]): string {
  const document = new Document(root, { version: '1.2' })
  if (head.length > 0) document.commentBefore = head.join('\n')
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
}

/** Lines of a plan that wait to be taken into use: as comments, without the space that a word to the reader has. */
export function waiting(map: YAMLMap): string[] {
  return fileOf(map, []).trimEnd().split('\n')
}

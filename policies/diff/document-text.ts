import { plain, type Block, type Item } from './document.ts'

const columns = 80
const narrowest = 13

/** A report for a terminal: no line is longer than 80 columns, save for a word that is. */
export function documentAsText(blocks: readonly Block[]): string {
  let indent = ''
  const told = blocks.map((block) => {
    if (block.is === 'title' || block.is === 'section') indent = ''
    const lines = linesOf(block, indent)
    if (block.is === 'setting') indent = '  '
    // What is said of a setting stands close beneath its name.
    return block.is === 'setting' || (indent !== '' && block.is === 'paragraph') ? lines : [...lines, '']
  })
  return `${told.flat().join('\n').trimEnd()}\n`
}

function linesOf(block: Block, indent: string): string[] {
  if (block.is === 'list') return block.items.flatMap((item) => itemLines(item, indent))
  if (block.is === 'table') return tableLines(block.head, block.rows)
  const text = plain(block.text)
  if (block.is === 'title') return underlined(text, '=')
  if (block.is === 'section') return underlined(text, '-')
  return wrapped(text, block.is === 'setting' ? '' : indent)
}

function underlined(text: string, by: string): string[] {
  const lines = wrapped(text, '')
  return [...lines, by.repeat(Math.max(...lines.map(widthOf)))]
}

function itemLines({ text, below = [] }: Item, indent: string): string[] {
  const own = wrapped(plain(text), `${indent}  `).map((line, index) =>
    index === 0 ? `${indent}- ${line.trimStart()}` : line,
  )
  return [...own, ...below.flatMap((item) => itemLines(item, `${indent}  `))]
}

function widthOf(text: string): number {
  return Array.from(text).length
}

/** Words over as many lines as they need, each with the indent before it. */
function wrapped(text: string, indent: string, width: number = columns): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(indent) + widthOf(longer) > width) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line]
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const heads = head.map((text) => wrapped(text, '', narrowest))
  const numbers = heads.map((lines, column) =>
    Math.max(...lines.map(widthOf), ...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const room = columns - numbers.slice(1).reduce((sum, width) => sum + width + 2, 0)
  const names = rows.map((row) => wrapped(row[0] ?? '', '', room))
  const widest = Math.max(...names.flat().map(widthOf), ...(heads[0] ?? []).map(widthOf))
  const tall = Math.max(...heads.map((lines) => lines.length))
  const cells = (first: string, others: readonly string[]) =>
    [first.padEnd(widest), ...others.map((text, index) => text.padStart(numbers[index + 1] ?? 0))].join('  ').trimEnd()
  const headLines = Array.from({ length: tall }, (_, line) => {
    const [first = '', ...others] = heads.map((lines) => lines[line - (tall - lines.length)] ?? '')
    return cells(first, others)
  })
  const rowLines = rows.flatMap((row, index) => {
    const name = names[index] ?? []
    return [...name.slice(0, -1), cells(name.at(-1) ?? '', row.slice(1))]
  })
  return [...headLines, ...rowLines]
}

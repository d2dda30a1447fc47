import type { Block, Item, Line } from './document.ts'

/** A report for a review, as Markdown in which nothing that a plan says can pass for markup. */
export function documentAsMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => linesOf(block).join('\n')).join('\n\n')}\n`
}

function linesOf(block: Block): string[] {
  if (block.is === 'list') return block.items.flatMap((item) => itemLines(item, ''))
  if (block.is === 'table') return tableLines(block.head, block.rows)
  return [marks[block.is] + inline(block.text)]
}

const marks = { title: '# ', section: '## ', setting: '### ', paragraph: '' } as const

function itemLines({ text, below = [] }: Item, indent: string): string[] {
  return [`${indent}- ${inline(text)}`, ...below.flatMap((item) => itemLines(item, `${indent}  `))]
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [rowLine(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map(rowLine)]
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`
}

function inline(line: Line): string {
  const text = line.map((span) => (typeof span === 'string' ? escaped(span) : code(span.code))).join('')
  // At the beginning of a line these make a heading, a list or a rule.
  return text.replace(/^([#+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&').replaceAll(/\s+/g, ' ')
}

/** As code, whatever stands in it: fenced by more backticks than it has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // One space at each end is taken away again where there is one at both.
  const apart = longest > 0 || (text.startsWith(' ') && text.endsWith(' '))
  return apart ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

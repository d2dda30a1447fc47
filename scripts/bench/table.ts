import { isMet, ratioOf, spreadOf, type Figure, type Section } from './figure.ts'

const columns = ['', 'median', 'min', 'max', 'unit', 'beside'] as const

/** A number with as many digits as say something. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  if (Number.isInteger(value) && size < 10_000) return String(value)
  if (size >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
  return value.toFixed(size >= 10 ? 1 : 2)
}

/** What a figure is read against: its aim and whether it is met, and its ratios. */
export function besideText({ runs, aim, beside = [], ...rest }: Figure): string {
  const met = isMet({ ...rest, runs, ...(aim ? { aim } : {}) }) === true ? 'met' : 'NOT MET'
  const aimed = aim ? [`aim: at most ${numberText(aim.atMost)}, ${met}`] : []
  const ratios = beside.map(({ name, runs: other }) => {
    const ratio = ratioOf(runs, other)
    return `${ratio === undefined ? '?' : numberText(ratio)} x ${name} (${numberText(spreadOf(other).median)})`
  })
  return [...aimed, ...ratios].join('; ')
}

function cells(figure: Figure): string[] {
  const { median, min, max } = spreadOf(figure.runs)
  return [figure.name, ...[median, min, max].map(numberText), figure.unit, besideText(figure)]
}

/** The median, the least and the greatest stand to the right of their columns. */
function isNumber(column: number): boolean {
  return column >= 1 && column <= 3
}

/** A section as lines of text: a title, a row for each figure, and its notes. */
export function sectionText({ title, figures, notes }: Section): string {
  const rows = [[...columns], ...figures.map(cells)]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines, ...notes].join('\n')
}

/** A section for a machine to read: each figure with its runs, and what they come to. */
export function sectionJson({ title, figures, notes }: Section): unknown {
  return {
    title,
    notes,
    figures: figures.map((figure) => ({
      ...figure,
      ...spreadOf(figure.runs),
      ...(figure.aim ? { met: isMet(figure) } : {}),
      ...(figure.beside
        ? { beside: figure.beside.map((each) => ({ ...each, ratio: ratioOf(figure.runs, each.runs) })) }
        : {}),
    })),
  }
}

import { isMet, spreadOf, type Figure } from './figure.ts'
import { numberText } from './table.ts'

/** A figure beside what the nearest sibling is measured to have, by the same method. */
export interface BesideSibling {
  figure: Figure
  /** As it was published. */
  sibling: string
}

function medianText(runs: readonly number[]): string {
  return numberText(spreadOf(runs).median)
}

function row({ figure, sibling }: BesideSibling): string {
  const { name, unit, runs, aim, beside = [] } = figure
  const met = { true: 'met', false: 'NOT MET', undefined: '' }[`${isMet(figure)}`]
  const cells = [
    `${name}, ${unit}`,
    aim ? `at most ${numberText(aim.atMost)}` : '',
    sibling,
    medianText(runs),
    beside[0] ? medianText(beside[0].runs) : '',
    met,
  ]
  return `| ${cells.join(' | ')} |`
}

/** The rows of docs/performance.md, so that a new measurement can be put there as it is. */
export function siblingTable(rows: readonly BesideSibling[]): string[] {
  return [
    '| | the aim | the nearest sibling | Fadder | an empty extension | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(row),
  ]
}

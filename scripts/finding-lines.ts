import type { Finding } from '../policies/plan/finding.ts'

/**
 * A finding as one line: `plan.yaml:12:5 /Elever/7B: What is wrong. What to do.` Editors and terminals
 * open the place from the first part.
 */
export function lineOf({ at, unit, severity, message, remedy }: Finding): string {
  const where = `${at.file}:${at.line}:${at.column}`
  const whose = unit === undefined ? '' : ` ${unit}`
  return `${where}${whose}: ${severity === 'warning' ? 'Warning: ' : ''}${message} ${remedy}`
}

/** A number with its noun: `1 error`, `3 errors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

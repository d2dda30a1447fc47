import type { Finding } from '../policies/plan/finding.ts'
import { counted, lineOf } from './finding-lines.ts'
import type { Terminal } from './terminal.ts'

/** Prints findings to the error stream; errors make the command fail, and `outcome` says what follows. */
export function tellFindings(findings: readonly Finding[], terminal: Terminal, outcome: string): void {
  for (const finding of findings) terminal.err(lineOf(finding))
  const errors = findings.filter((finding) => finding.severity === 'error').length
  if (errors === 0) return
  terminal.err(`${counted(errors, 'error')}. ${outcome}`)
  terminal.fail(1)
}

import { bySource, type Source } from './source.ts'

/** What can be wrong with a plan, its packs or its deployment. Codes stay when wordings change. */
export type FindingCode =
  | 'file-unreadable'
  | 'file-too-large'
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'alias-refused'
  | 'tag-refused'
  | 'too-deep'
  | 'unknown-format'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-shape'
  | 'unit-name'
  | 'path-too-long'
  | 'no-units'
  | 'duplicate-unit'
  | 'look-alike'
  | 'folder-clash'
  | 'unknown-policy'
  | 'unknown-fadder-setting'
  | 'wrong-value'
  | 'limits-reversed'
  | 'self-help-unfit'
  | 'language-not-reviewed'
  | 'unknown-owner'
  | 'review-before-decision'
  | 'unknown-decision'
  | 'unknown-pack'
  | 'unknown-unit'
  | 'incomplete-base-level'
  | 'deviation-without-decision'
  | 'deviation-without-end'
  | 'end-before-decision'
  | 'decision-not-yet'
  | 'outlives-decision'
  | 'expired-decision'
  | 'expired-setting'
  | 'review-due'
  | 'risk-without-measure'
  | 'measure-not-set'
  | 'measure-opens-risk'
  | 'risk-not-accepted'
  | 'opens-risk-without-decision'
  | 'nothing-to-unset'
  | 'set-and-unset'
  | 'unused-pack'
  | 'not-on-platform'
  | 'deprecated-policy'
  | 'ended-policy'
  | 'explained-policy'
  | 'unexplained-policy'
  | 'two-spellings'
  | 'updates-blocked'
  | 'sign-in-for-nobody'
  | 'aid-forbidden'
  | 'own-extension-blocked'
  | 'window-backwards'
  | 'window-overlap'
  | 'window-over'
  | 'enrolment-secret'
  | 'own-extension-set'
  | 'bad-deployment'

/** An error stops the compiler; a warning is told and nothing more. */
export type FindingSeverity = 'error' | 'warning'

/** Something about a plan that its author should know: what, where, and what to do. */
export interface Finding {
  code: FindingCode
  severity: FindingSeverity
  at: Source
  /** The path of the organizational unit that it concerns, where it concerns one. */
  unit?: string
  /** What is wrong, as a sentence. */
  message: string
  /** What to do, as a sentence. */
  remedy: string
}

/** An error at a place in a plan. */
export function error(code: FindingCode, at: Source, message: string, remedy: string, unit?: string): Finding {
  return { code, severity: 'error', at, message, remedy, ...(unit === undefined ? {} : { unit }) }
}

export function warning(code: FindingCode, at: Source, message: string, remedy: string, unit?: string): Finding {
  return { ...error(code, at, message, remedy, unit), severity: 'warning' }
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}

/** The findings in the order of reading, each once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(
    findings.map((finding) => {
      const { at, code, unit, message } = finding
      return [JSON.stringify([at.file, at.line, at.column, code, unit, message]), finding]
    }),
  )
  return [...once.values()].sort((a, b) => bySource(a.at, b.at))
}

import { Command, Option } from 'commander'
import { comparisonAsCsv } from '../policies/compare/compare-csv.ts'
import { compareDocument, type ComparisonToTell } from '../policies/compare/compare-document.ts'
import { comparisonAsJson } from '../policies/compare/compare-json.ts'
import { comparePlan } from '../policies/compare/compare.ts'
import { lackingFindings } from '../policies/compare/lacking.ts'
import { documentAsMarkdown } from '../policies/diff/document-markdown.ts'
import { documentAsText } from '../policies/diff/document-text.ts'
import { languages, type Language } from '../policies/language.ts'
import type { FindingCode } from '../policies/plan/finding.ts'
import { readPlan } from '../policies/plan/read.ts'
import { lineOf } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { processTerminal, type Terminal } from './terminal.ts'

interface CompareOptions {
  format: 'text' | 'json' | 'markdown' | 'csv'
  language: Language
  asOf?: string
}

/** `policies compare PLAN`: every school against the base level and the others. */
export function compareCommand(terminal: Terminal = processTerminal): Command {
  const formats = ['text', 'json', 'markdown', 'csv']
  return new Command('compare')
    .description('compare every school with the base level and with the other schools')
    .argument('<plan>', "the plan's YAML file")
    .addOption(new Option('--format <format>', 'how it is told').choices(formats).default('text'))
    .addOption(new Option('--language <language>', 'the language it is told in').choices(languages).default('sv'))
    .addOption(asOfOption())
    .action((plan: string, options: CompareOptions) => tellComparison(plan, options, terminal))
}

/** Errors that are about who decided what: with them a plan still says what is to be in force where. */
const aboutDecisions: ReadonlySet<FindingCode> = new Set([
  'deviation-without-decision',
  'deviation-without-end',
  'decision-not-yet',
  'expired-decision',
  'expired-setting',
  'outlives-decision',
  'unknown-decision',
  'unknown-owner',
  'review-before-decision',
  'end-before-decision',
  'opens-risk-without-decision',
  'risk-not-accepted',
  'risk-without-measure',
  'measure-not-set',
  'measure-opens-risk',
])

async function tellComparison(file: string, options: CompareOptions, terminal: Terminal): Promise<void> {
  const today = options.asOf ?? terminal.today()
  const { draft, findings } = await readPlan(file, today)
  const hindering = findings.filter(({ severity, code }) => severity === 'error' && !aboutDecisions.has(code))
  if (!draft || hindering.length > 0) {
    for (const finding of hindering) terminal.err(lineOf(finding))
    return terminal.fail(1)
  }
  const comparison = comparePlan(draft, today)
  terminal.out(written({ comparison, catalogue: draft.catalogue }, options).trimEnd())
  const lacking = lackingFindings(comparison)
  for (const finding of lacking) terminal.err(lineOf(finding))
  if (lacking.length > 0) terminal.fail(1)
}

function written(told: ComparisonToTell, { format, language }: CompareOptions): string {
  if (format === 'json') return comparisonAsJson(told.comparison)
  if (format === 'csv') return comparisonAsCsv(told, language)
  const document = compareDocument(told, language)
  return format === 'text' ? documentAsText(document) : documentAsMarkdown(document)
}

import { Command, Option } from 'commander'
import { diffAsMarkdown, diffAsText, type DiffToTell } from '../policies/diff/diff-text.ts'
import { diffStates } from '../policies/diff/diff.ts'
import { planState, type PlanState } from '../policies/diff/plan-state.ts'
import { jsonFile } from '../policies/json.ts'
import { readPlan } from '../policies/plan/read.ts'
import { lineOf } from './finding-lines.ts'
import { processTerminal, type Terminal } from './terminal.ts'

interface DiffOptions {
  format: 'text' | 'json' | 'markdown'
  language: 'sv' | 'en'
}

/** `policies diff OLD NEW`: what changes for whom, for a terminal, a program or a review. */
export function diffCommand(terminal: Terminal = processTerminal): Command {
  return new Command('diff')
    .description('tell what changes for whom from one plan to another')
    .argument('<old>', "the old plan's YAML file")
    .argument('<new>', "the new plan's YAML file")
    .addOption(new Option('--format <format>', 'how it is told').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--language <language>', 'the language it is told in').choices(['sv', 'en']).default('sv'))
    .action((old: string, now: string, options: DiffOptions) => tellDiff(old, now, options, terminal))
}

async function tellDiff(oldFile: string, newFile: string, options: DiffOptions, terminal: Terminal): Promise<void> {
  const old = await stateOf(oldFile, terminal)
  const now = await stateOf(newFile, terminal)
  if (!old || !now) return terminal.fail(1)
  const text = written({ diff: diffStates(old, now), paths: [...now.keys()] }, options)
  terminal.out(text.trimEnd())
}

/** A plan's state; undefined, with every error told, where it has errors. */
async function stateOf(file: string, terminal: Terminal): Promise<PlanState | undefined> {
  const { plan, findings } = await readPlan(file)
  if (plan) return planState(plan)
  for (const finding of findings) terminal.err(lineOf(finding))
  return undefined
}

function written(told: DiffToTell, { format, language }: DiffOptions): string {
  if (format === 'text') return diffAsText(told, language)
  if (format === 'markdown') return diffAsMarkdown(told, language)
  const diff = told.diff.map(({ path, fate, changes }) => ({
    path,
    fate,
    changes: changes.map((change) => ({ ...change })),
  }))
  return jsonFile({ format: 'fadder-diff/1', diff })
}

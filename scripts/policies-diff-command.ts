import { Command, Option } from 'commander'
import { countDevices, countsRenamed, type DeviceCounts } from '../policies/devices/device-counts.ts'
import { alikeLines, deviceLines, strangerLines } from '../policies/devices/device-lines.ts'
import { readDeviceFile } from '../policies/devices/read-device-file.ts'
import { diffDocument } from '../policies/diff/diff-document.ts'
import { diffAsJson } from '../policies/diff/diff-json.ts'
import { diffPlans } from '../policies/diff/diff.ts'
import { documentAsMarkdown } from '../policies/diff/document-markdown.ts'
import { documentAsText } from '../policies/diff/document-text.ts'
import { planFacts } from '../policies/diff/plan-facts.ts'
import { valuesOf } from '../policies/diff/plan-state.ts'
import { renamedPath } from '../policies/diff/renames.ts'
import type { DiffToTell } from '../policies/diff/told-diff.ts'
import { baseLevel } from '../policies/effective.ts'
import { languages, type Language } from '../policies/language.ts'
import type { Plan } from '../policies/plan/plan.ts'
import { readPlan } from '../policies/plan/read.ts'
import { lineOf } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { processTerminal, type Terminal } from './terminal.ts'

interface DiffOptions {
  format: 'text' | 'json' | 'markdown'
  language: Language
  devices?: string
  asOf?: string
}

/** `policies diff OLD NEW`: what changes for whom, for a terminal, a program or a review. */
export function diffCommand(terminal: Terminal = processTerminal): Command {
  return new Command('diff')
    .description('tell what changes for whom from one plan to another')
    .argument('<old>', "the old plan's YAML file")
    .argument('<new>', "the new plan's YAML file")
    .option('--devices <file>', 'a list of devices (CSV or JSON), to tell how many each change touches')
    .addOption(new Option('--format <format>', 'how it is told').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--language <language>', 'the language it is told in').choices(languages).default('sv'))
    .addOption(asOfOption())
    .action((old: string, now: string, options: DiffOptions) => tellDiff(old, now, options, terminal))
}

async function tellDiff(oldFile: string, newFile: string, options: DiffOptions, terminal: Terminal): Promise<void> {
  const old = await planOf(oldFile, options, terminal)
  const now = await planOf(newFile, options, terminal)
  if (!old || !now) return terminal.fail(1)
  const [before, after] = [planFacts(old), planFacts(now)]
  const paths = new Set([...before.units.keys(), ...after.units.keys()])
  const devices = options.devices === undefined ? undefined : await devicesOf(options.devices, paths, terminal)
  if (devices === 'unusable') return
  const diff = diffPlans(before, after)
  const told = {
    diff,
    now: after,
    base: valuesOf(baseLevel(now)),
    catalogue: new Map([...old.catalogue, ...now.catalogue]),
    devices: devices && countsRenamed(devices, (path) => renamedPath(path, diff.renames)),
  }
  terminal.out(written(told, options).trimEnd())
}

/** A plan; undefined, with every error told, where it has errors. */
async function planOf(file: string, { asOf }: DiffOptions, terminal: Terminal): Promise<Plan | undefined> {
  const { plan, findings } = await readPlan(file, asOf ?? terminal.today())
  if (plan) return plan
  for (const finding of findings) terminal.err(lineOf(finding))
  return undefined
}

/** How many devices each unit has; a list that can't be used at all has been told of and ends it here. */
async function devicesOf(
  file: string,
  paths: Iterable<string>,
  terminal: Terminal,
): Promise<DeviceCounts | 'unusable'> {
  const list = await readDeviceFile(file)
  for (const line of deviceLines(file, list.findings)) terminal.err(line)
  if (list.findings.some(({ severity }) => severity === 'error')) terminal.fail(1)
  if (list.byUnit.size === 0) return 'unusable'
  const counts = countDevices(list, paths)
  for (const line of [...alikeLines(file, counts), ...strangerLines(file, counts)]) terminal.err(line)
  return counts
}

function written(told: DiffToTell, { format, language }: DiffOptions): string {
  if (format === 'json') return diffAsJson(told)
  const document = diffDocument(told, language)
  return format === 'text' ? documentAsText(document) : documentAsMarkdown(document)
}

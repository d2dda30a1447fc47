import { Command } from 'commander'
import { siteFiles } from '../policies/explain/site-files.ts'
import { readPlan } from '../policies/plan/read.ts'
import { counted } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { tellFindings } from './tell-findings.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { FilesUnwritable, writeFiles } from './write-files.ts'

interface ExplainOptions {
  out: string
  asOf?: string
}

/** `policies explain PLAN --out DIR`: a web site that explains the plan to school people and to IT. */
export function explainCommand(terminal: Terminal = processTerminal): Command {
  return new Command('explain')
    .description('write a web site that explains a plan to the school and to IT')
    .argument('<plan>', "the plan's YAML file")
    .requiredOption('--out <folder>', 'where the site is written')
    .addOption(asOfOption())
    .action((plan: string, options: ExplainOptions) => writeSite(plan, options, terminal))
}

async function writeSite(file: string, { out, asOf }: ExplainOptions, terminal: Terminal): Promise<void> {
  const today = asOf ?? terminal.today()
  const { plan, findings } = await readPlan(file, today)
  tellFindings(findings, terminal, 'No file was written.')
  if (!plan) return
  try {
    const { written, unchanged, removed } = await writeFiles(siteFiles(plan, today), out)
    terminal.out(
      `${plan.municipality} explained in ${out}: ${counted(written.length, 'file')} written, ` +
        `${unchanged.length} unchanged, ${removed.length} removed. Begin with index.html.`,
    )
  } catch (error) {
    if (!(error instanceof FilesUnwritable)) throw error
    terminal.err(error.message)
    terminal.fail(1)
  }
}

import { Command } from 'commander'
import { unitsOf } from '../policies/plan/plan.ts'
import { readPlan } from '../policies/plan/read.ts'
import { counted } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { tellFindings } from './tell-findings.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** `policies check PLAN`: everything that is wrong with a plan. */
export function checkCommand(terminal: Terminal = processTerminal): Command {
  return new Command('check')
    .description('name everything that is wrong with a plan')
    .argument('<plan>', "the plan's YAML file")
    .addOption(asOfOption())
    .action((plan: string, { asOf }: { asOf?: string }) => checkPlan(plan, asOf ?? terminal.today(), terminal))
}

async function checkPlan(path: string, today: string, terminal: Terminal): Promise<void> {
  const { plan, findings } = await readPlan(path, today)
  tellFindings(findings, terminal, 'The plan can not be compiled as it is.')
  if (plan) terminal.out(`${path}: ${counted([...unitsOf(plan.units)].length, 'unit')}, no errors.`)
}

import { Command } from 'commander'
import { checkCommand } from './policies-check-command.ts'
import { compareCommand } from './policies-compare-command.ts'
import { compileCommand } from './policies-compile-command.ts'
import { diffCommand } from './policies-diff-command.ts'
import { explainCommand } from './policies-explain-command.ts'
import { initCommand } from './policies-init-command.ts'
import { schemaCommand } from './policies-schema-command.ts'
import { keygenCommand, verifyCommand } from './policies-sign-commands.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** `fadder policies`: what can be done with a plan. */
export function policiesCommand(terminal: Terminal = processTerminal): Command {
  return new Command('policies')
    .description('read a plan and write the policies that carry it out')
    .addCommand(checkCommand(terminal))
    .addCommand(compileCommand(terminal))
    .addCommand(compareCommand(terminal))
    .addCommand(initCommand(terminal))
    .addCommand(schemaCommand(terminal))
    .addCommand(diffCommand(terminal))
    .addCommand(explainCommand(terminal))
    .addCommand(keygenCommand(terminal))
    .addCommand(verifyCommand(terminal))
}

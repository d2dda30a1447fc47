import { Command } from 'commander'
import { deskCommand } from './desk-command.ts'
import { fleetCommand } from './fleet-command.ts'
import { policiesCommand } from './policies-command.ts'

await new Command('fadder')
  .description("Fadder's command line: policies from a plan, the desk, and a fleet to try it with.")
  .addCommand(policiesCommand())
  .addCommand(deskCommand())
  .addCommand(fleetCommand())
  .showHelpAfterError('(add --help for what can be said)')
  .parseAsync()

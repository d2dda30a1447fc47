import { policiesCommand } from '../../scripts/policies-command.ts'
import { today } from '../policies/small-plan.ts'

/** Runs `policies` with these words, and gives back what a terminal would see. */
export async function run(...words: string[]) {
  const seen: { out: string[]; err: string[]; exitCode: number } = { out: [], err: [], exitCode: 0 }
  const command = policiesCommand({
    out: (line) => seen.out.push(line),
    err: (line) => seen.err.push(line),
    fail: (exitCode) => (seen.exitCode = exitCode),
    env: {},
    today: () => today,
  })
  await command.parseAsync(words, { from: 'user' })
  return seen
}

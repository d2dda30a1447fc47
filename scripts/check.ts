import { spawnSync } from 'node:child_process'
import { home } from './extension-package.ts'

// The one door for everything that can be checked without running the program.
const checks: readonly [what: string, command: string, ...rest: string[]][] = [
  ['format', 'oxfmt', '--check', '.'],
  ['types and import directions', 'tsc', '-b'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['house rules', 'vitest', 'run', '--reporter=dot', '--config', 'vitest.config.ts', 'test/house-rules.test.ts'],
  ['dead code', 'knip'],
]

const failed = checks.filter(([what, command, ...rest]) => {
  console.log(`\n— ${what}: ${command} ${rest.join(' ')}`)
  return spawnSync(command, rest, { cwd: home, stdio: 'inherit' }).status !== 0
})

if (failed.length > 0) {
  console.error(`\nNot in order: ${failed.map(([what]) => what).join(', ')}. "npm run format" mends the format.`)
  process.exitCode = 1
} else console.log('\nAll in order.')

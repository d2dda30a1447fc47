import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './browser/find-browser.ts'
import { home } from './extension-package.ts'

// Takes the pictures in docs/pictures/ anew: the journeys that look at every page take them anyway.
const { executable } = await findBrowser({ say: (sentence) => console.error(`fadder: ${sentence}`) })
const journeys = ['pictures', 'help-pictures', 'report-pictures', 'explain'].map(
  (name) => `test/journey/${name}.test.ts`,
)
const { status } = spawnSync('vitest', ['run', '--project', 'journey', ...journeys], {
  cwd: home,
  stdio: 'inherit',
  env: { ...process.env, FADDER_CHROMIUM: executable, FADDER_PICTURES: join(home, 'docs', 'pictures') },
})
process.exitCode = status ?? 1

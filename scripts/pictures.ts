import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './browser/find-browser.ts'
import { home } from './extension-package.ts'

// Takes the pictures in docs/pictures/ anew: the journey that looks at every page takes them anyway.
const { executable } = await findBrowser({ say: (sentence) => console.error(`fadder: ${sentence}`) })
const { status } = spawnSync('vitest', ['run', '--project', 'journey', 'test/journey/pictures.test.ts'], {
  cwd: home,
  stdio: 'inherit',
  env: { ...process.env, FADDER_CHROMIUM: executable, FADDER_PICTURES: join(home, 'docs', 'pictures') },
})
process.exitCode = status ?? 1

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { findBrowser, NoBrowser } from './browser/find-browser.ts'
import { home } from './extension-package.ts'

// Every test, the journey in a real browser too. The last line is `N passed, N failed`.
const Report = z.looseObject({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})

async function runVitest(report: string, executable: string): Promise<number> {
  const child = spawn(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
    { cwd: home, stdio: 'inherit', env: { ...process.env, FADDER_CHROMIUM: executable } },
  )
  return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

async function main(): Promise<number> {
  const { executable } = await findBrowser({ say: (sentence) => console.error(`fadder: ${sentence}`) })
  const folder = await mkdtemp(join(tmpdir(), 'fadder-report-'))
  try {
    const report = join(folder, 'report.json')
    const code = await runVitest(report, executable)
    const { numPassedTests, numFailedTests, numPendingTests } = Report.parse(JSON.parse(await readFile(report, 'utf8')))
    // A file that could not even be read holds no failed test, and yet it failed.
    const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    console.log(`${numPassedTests} passed, ${failed} failed${skipped}`)
    return code
  } finally {
    await rm(folder, { recursive: true })
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(`fadder: ${error.message}`)
  process.exitCode = 1
}

import { Command } from 'commander'
import { canHavePrivatePolicy } from './browser/policy-launcher.ts'
import { NoBrowser, findBrowser, type FoundBrowser } from './browser/find-browser.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { PortTaken, startDesk } from '../desk/serve.ts'
import { BrowserDidNotStart, startBrowser, type RunningBrowser } from './start/running-browser.ts'
import { compileExample, foldersOf, pilotUnit, PlanHasErrors, policyFolderOf } from './start/example.ts'
import { buildBoard, buildExtension, packExtension } from './extension-package.ts'
import { chosenPort, PortUnusable } from './start/port.ts'

// The whole way on one machine: plan, policy, forced install, check-in, help, desk.
const secondsSinceStart = () => (performance.now() / 1000).toFixed(1)
const say = (sentence: string) => console.log(sentence)

const options = new Command('npm start --')
  .description("Starts Fadder on this machine: the desk, and a browser under the pilot class's policy.")
  .option('--no-browser', 'leave the browser out')
  .parse()
  .opts<{ browser: boolean }>()

async function chosenBrowser(): Promise<FoundBrowser | undefined> {
  if (!options.browser) return undefined
  if (canHavePrivatePolicy()) return await findBrowser({ say })
  say('A browser with a policy of its own needs Linux, so the desk starts alone; enrol a managed Chromebook instead.')
  return undefined
}

/** Ends what runs, in order, once; whatever signal came and however often. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

async function main(): Promise<void> {
  const stop = untilAskedToStop()
  const port = chosenPort(process.env)
  const data = await openDataFolder()
  const found = await chosenBrowser()
  const folders = foldersOf(data)
  say("Compiling Alvesta's example plan, building and packing the extension, building the board …")
  await compileExample(data, `http://127.0.0.1:${port}`, folders.policies)
  await buildExtension(folders.build)
  await packExtension(folders.build, data.signingKeyFile, folders.extension)
  await buildBoard(folders.board)

  let first = true
  const desk = await startDesk({
    port,
    dataFolder: folders.desk,
    unitRegisterFile: `${folders.policies}/unit-register.json`,
    extensionId: data.extensionId,
    extensionFolder: folders.extension,
    boardFolder: folders.board,
    log: (entry) => {
      if (entry.event === 'fault' || entry.event.endsWith('-unusable')) console.error(JSON.stringify(entry))
    },
    onCheckIn: ({ deviceName, unit, revision }) => {
      if (first)
        say(
          `First check-in: device ${deviceName} in ${unit}, policy revision ${revision}, ${secondsSinceStart()} s since start.`,
        )
      first = false
    },
  })
  let browser: RunningBrowser | undefined
  try {
    say(`The board: ${desk.url}/`)
    say(`Sign in (works once, within an hour): ${await desk.signInLink('IT-support')}`)
    say(`The policy bundles, one folder a unit: ${folders.policies}`)
    if (found) {
      browser = await startBrowser(found, policyFolderOf(folders.policies, pilotUnit), data.path)
      say(`Chromium runs under the policy of ${pilotUnit}; the extension arrives by itself in some seconds.`)
    }
    say('Ctrl-C ends everything.')
    await Promise.race([stop, browser?.failed ?? stop])
  } finally {
    await browser?.close()
    await desk.close()
  }
  say('All ended; the data stays.')
}

const expected = [DataFolderUnusable, NoBrowser, PlanHasErrors, PortTaken, PortUnusable, BrowserDidNotStart]
try {
  await main()
} catch (error) {
  if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error
  console.error(`fadder: ${error.message}`)
  process.exitCode = 1
}

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundBrowser } from '../browser/find-browser.ts'
import { browserSwitches, writePolicyLauncher } from '../browser/policy-launcher.ts'

/** Thrown where the browser ends by itself right after its start. */
export class BrowserDidNotStart extends Error {
  override name = 'BrowserDidNotStart'
}

export interface RunningBrowser {
  /** The browser's own process; undefined where it could not be started. */
  pid: number | undefined
  /** Rejects when the browser has failed; stays open for as long as it runs, and when a person closes it. */
  failed: Promise<never>
  close(): Promise<void>
}

/** A browser that has not ended this long after it was asked to is made to. */
const patienceMs = 5000

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

async function close(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended(child)
  clearTimeout(force)
}

function whyNot(code: number | null, log: string): string {
  const tail = log.trim().split('\n').slice(-3).join('\n')
  return code === 97 || /unshare/.test(log)
    ? 'This machine does not let a program have a policy folder of its own (a mount namespace was refused). ' +
        `Run it as root, or leave the browser out: npm start -- --no-browser.\n${tail}`
    : `The browser ended by itself${code === null ? '' : ` with code ${code}`}. Leave it out with ` +
        `npm start -- --no-browser, or name another in FADDER_CHROMIUM. Its last words:\n${tail}`
}

/**
 * Starts the browser with a profile of its own in the data folder, under the policy in `linux`; where
 * there is no display, headless. The policy is read where it lies: compile again, and the browser follows.
 * FADDER_FRESH_PROFILE=1 throws the profile away first.
 */
export async function startBrowser(found: FoundBrowser, linux: string, dataFolder: string): Promise<RunningBrowser> {
  const folder = join(dataFolder, 'browser')
  await mkdir(folder, { recursive: true })
  const launcher = await writePolicyLauncher(found, linux, folder)
  const logFile = join(folder, 'browser.log')
  const log = await open(logFile, 'w')
  const profile = join(folder, 'profile')
  if (process.env['FADDER_FRESH_PROFILE'] === '1') await rm(profile, { recursive: true, force: true })
  const headless = !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  const child = spawn(launcher, browserSwitches(profile, { headless }), {
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('error', (error) => reject(new BrowserDidNotStart(error.message)))
    child.once('exit', (code, signal) => {
      if (code === 0 || signal !== null) return
      readFile(logFile, 'utf8').then(
        (text) => reject(new BrowserDidNotStart(whyNot(code, text))),
        () => reject(new BrowserDidNotStart(whyNot(code, ''))),
      )
    })
  })
  return { pid: child.pid, failed, close: () => close(child) }
}

import { execFile } from 'node:child_process'
import { access, constants, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { Browser as Product, computeExecutablePath, detectBrowserPlatform, install } from '@puppeteer/browsers'
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js'

const run = promisify(execFile)

/** A browser that can be started, and the folder where it looks for managed policy on Linux. */
export interface FoundBrowser {
  executable: string
  managedFolder: string
}

/** Thrown when no browser is to be had; the message holds the next step. */
export class NoBrowser extends Error {
  override name = 'NoBrowser'
}

export interface FindOptions {
  env?: Record<string, string | undefined>
  /** Told, a sentence at a time, what is being done: an install takes a while. */
  say: (sentence: string) => void
}

/** Debian's launcher script resets the policy folder's mount namespace for nothing; the binary is what counts. */
const wellKnown: Record<string, readonly string[]> = {
  linux: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}
const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function firstExecutable(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await isExecutable(file)) return file
  return undefined
}

async function installed(env: Record<string, string | undefined>): Promise<string | undefined> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = onPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  return await firstExecutable([...(wellKnown[process.platform] ?? []), ...candidates])
}

/** Whether apt can install Debian's or Ubuntu's own package: on Ubuntu that package only points to a snap. */
async function hasApt(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await isExecutable('/usr/bin/apt-get')))
    return false
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release)
}

async function byApt(say: FindOptions['say']): Promise<string | undefined> {
  say('No Chrome or Chromium found; installing the package "chromium" with apt (a minute or two) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, maxBuffer: 2 ** 26 })
  } catch (error) {
    say(`apt could not install it: ${lastLine(error)}`)
  }
  return await installed(process.env)
}

async function byDownload(
  env: Record<string, string | undefined>,
  say: FindOptions['say'],
): Promise<string | undefined> {
  const platform = detectBrowserPlatform()
  if (!platform) return undefined
  const cacheDir = env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer')
  const wanted = { browser: Product.CHROME, buildId: PUPPETEER_REVISIONS.chrome, cacheDir, platform }
  const before = await firstExecutable([computeExecutablePath(wanted)])
  if (before) return before
  say(`Downloading Chrome for Testing ${wanted.buildId} as Puppeteer does (about 150 MB) …`)
  try {
    return (await install(wanted)).executablePath
  } catch (error) {
    say(`The download did not work: ${lastLine(error)}`)
    return undefined
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n').at(-1) ?? text
}

/** Where each build of the browser reads policy on Linux (chrome/common/chrome_paths.cc). */
function managedFolderOf(executable: string): string {
  if (/chrome-linux64|puppeteer/.test(executable)) return '/etc/opt/chrome_for_testing/policies/managed'
  return /google/.test(executable) ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed'
}

/**
 * Finds a browser: the one FADDER_CHROMIUM names; an installed Chrome or Chromium; on Debian and Ubuntu,
 * as root, what apt installs; else the one that Puppeteer downloads.
 * @throws NoBrowser with the next step.
 */
export async function findBrowser({ env = process.env, say }: FindOptions): Promise<FoundBrowser> {
  const named = env['FADDER_CHROMIUM']
  if (named !== undefined && !(await isExecutable(named)))
    throw new NoBrowser(
      `FADDER_CHROMIUM names ${named}, which is not a program that can be started. ` +
        'Name the browser itself, such as /usr/lib/chromium/chromium, or unset it.',
    )
  const executable =
    named ?? (await installed(env)) ?? ((await hasApt()) ? await byApt(say) : undefined) ?? (await byDownload(env, say))
  if (executable === undefined)
    throw new NoBrowser(
      'No Chrome or Chromium was found, and none could be installed. ' +
        'Install one (on Debian: "apt install chromium"), or name it in FADDER_CHROMIUM, and try again.',
    )
  return { executable, managedFolder: managedFolderOf(executable) }
}

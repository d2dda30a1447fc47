// The one file that must run on any Node from 20 and without dependencies: it installs what the lockfile
// says, makes sure of Node 24, and hands over to the TypeScript behind the door that was asked for.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(home, 'node_modules', '.fadder-lockfile')
const node24 = join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

function fail(sentence) {
  console.error(`fadder: ${sentence}`)
  process.exit(1)
}

function lockfileDigest() {
  return createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex')
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileDigest() && existsSync(node24)
}

function install() {
  console.error('fadder: installing the dependencies that package-lock.json names (once; about half a minute) …')
  // Under `npm start` npm exports settings of its own; the install must see only the user's.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_ignore|lifecycle|package)/.test(name)),
  )
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    env,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0)
    fail(
      'npm could not install the dependencies (its own words are above). Check that this machine reaches its npm registry, then try again.',
    )
}

function nodeVersion() {
  const asked = spawnSync(node24, ['--version'], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() : undefined
}

function makeSureOfNode24() {
  const version = nodeVersion()
  if (version && Number(version.slice(1).split('.')[0]) >= 24) return
  fail(
    version
      ? `node_modules/node is ${version}, but Fadder needs Node 24. Delete node_modules and try again.`
      : 'the npm package "node" brought no Node 24: its install script did not run (ignore-scripts in your npm settings?). ' +
          'Allow it with "npm config set ignore-scripts false", delete node_modules and try again.',
  )
}

const [door, ...rest] = process.argv.slice(2)
const doors = ['start', 'test', 'check', 'bench', 'dev', 'pictures', 'fadder']
if (!door || !doors.includes(door)) fail(`say which door: ${doors.join(', ')}.`)

if (!installed()) {
  install()
  makeSureOfNode24()
  writeFileSync(stamp, lockfileDigest())
}

const env = {
  ...process.env,
  PATH: `${join(home, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
}
const child = spawn(node24, ['--disable-warning=ExperimentalWarning', join(home, 'scripts', `${door}.ts`), ...rest], {
  stdio: 'inherit',
  env,
})
// Ctrl-C reaches the child too, as it shares the terminal; this process only waits for it to finish in order.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
process.on('SIGHUP', () => child.kill('SIGHUP'))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : signal === 'SIGINT' ? 130 : 1))

import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { home } from './extension-package.ts'

// `npm start` in a data folder of its own, begun anew after every change to the sources. Each time the
// browser has a fresh profile: with the same version it would keep the extension that it has.
const watched = ['contract', 'desk', 'extension', 'policies', 'scripts']
const calmMs = 300

const env = {
  ...process.env,
  FADDER_DATA: process.env['FADDER_DATA'] ?? join(home, '.fadder', 'dev'),
  FADDER_FRESH_PROFILE: '1',
}

function start(): ChildProcess {
  return spawn(process.execPath, [join(home, 'scripts', 'start.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

let child = start()
let calm: NodeJS.Timeout | undefined
let restarting: Promise<void> | undefined

async function restart(file: string): Promise<void> {
  console.log(`\n${file} has changed; starting again …`)
  child.kill('SIGTERM')
  await ended(child)
  child = start()
}

for (const folder of watched)
  watch(join(home, folder), { recursive: true }, (_event, name) => {
    clearTimeout(calm)
    calm = setTimeout(() => {
      restarting ??= restart(join(folder, name ?? '')).finally(() => {
        restarting = undefined
      })
    }, calmMs)
  })

async function stop(): Promise<void> {
  await restarting
  child.kill('SIGTERM')
  await ended(child)
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A process as Linux shows it. */
export interface ProcessFacts {
  pid: number
  parent: number
  commandLine: string
}

/** The parent's pid in the text of /proc/PID/stat; the program's name before it may hold spaces and brackets (proc(5)). */
export function parentIn(stat: string): number {
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(parent)
}

/** Nanoseconds on a processor, in the text of /proc/PID/task/TID/schedstat. */
export function nanosecondsIn(schedstat: string): number {
  return Number(schedstat.split(' ')[0])
}

/** All that descend from one process, itself left out. */
export function descendantsOf(root: number, all: readonly ProcessFacts[]): ProcessFacts[] {
  const children = all.filter(({ parent }) => parent === root)
  return children.flatMap((child) => [child, ...descendantsOf(child.pid, all)])
}

/** Those beneath a browser that run its extensions' pages and workers; the browser names them in their command lines. */
export function extensionProcessesOf(browserPid: number, all: readonly ProcessFacts[]): ProcessFacts[] {
  return descendantsOf(browserPid, all).filter(({ commandLine }) => commandLine.includes('--extension-process'))
}

/** A text of /proc, or none where its process has ended meanwhile. */
async function textOf(...path: string[]): Promise<string> {
  return await readFile(join('/proc', ...path), 'utf8').catch(() => '')
}

/** Every process of the machine. */
export async function processes(): Promise<ProcessFacts[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const facts = pids.map(async (pid) => ({
    pid: Number(pid),
    parent: parentIn(await textOf(pid, 'stat')),
    commandLine: (await textOf(pid, 'cmdline')).replaceAll('\0', ' '),
  }))
  return await Promise.all(facts)
}

/** Milliseconds that the threads of a process have been on a processor, as exact as the kernel counts: not in its ticks of 10 ms. */
export async function cpuOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const texts = await Promise.all(threads.map((thread) => textOf(String(pid), 'task', thread, 'schedstat')))
  return texts.reduce((sum, text) => sum + nanosecondsIn(text), 0) / 1e6
}

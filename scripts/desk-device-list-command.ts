import { Command } from 'commander'
import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deviceListFile } from '../desk/device-list-file.ts'
import { deviceLines } from '../policies/devices/device-lines.ts'
import type { DeviceRow } from '../policies/devices/device-rows.ts'
import { directoryDevices, type DirectoryReading } from '../policies/devices/directory-devices.ts'
import { readDeviceFile } from '../policies/devices/read-device-file.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { counted } from './finding-lines.ts'
import { foldersOf } from './start/example.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** `desk device-list --from FILE`: what the desk may know of Google's list of devices. */
export function deviceListCommand(terminal: Terminal = processTerminal): Command {
  return new Command('device-list')
    .description("give the desk Google's list of devices: which there are, and when each one's updates end")
    .requiredOption('--from <file>', 'the list, as CSV (GAM, the Admin console) or as the Directory API answers')
    .action(({ from }: { from: string }) => giveList(from, terminal))
}

async function giveList(from: string, terminal: Terminal): Promise<void> {
  const rows: DeviceRow[] = []
  const read = await readDeviceFile(from, undefined, (device) => rows.push(device))
  const reading = directoryDevices(rows)
  const findings = [...read.findings, ...reading.findings]
  for (const line of deviceLines(from, findings)) terminal.err(line)
  if (rows.length === 0 || findings.some(({ severity }) => severity === 'error'))
    return refuse(terminal, 'Nothing was written: the desk goes by the list that it has.')
  for (const line of summaryLines(reading)) terminal.out(line)
  try {
    const file = join(foldersOf(await openDataFolder(terminal.env)).desk, deviceListFile)
    await writeWhole(file, `${JSON.stringify(reading.list, null, 1)}\n`)
    terminal.out(`Written to ${file}. A running desk reads it by itself.`)
  } catch (error) {
    if (error instanceof DataFolderUnusable) return refuse(terminal, error.message)
    if (!(error instanceof Error && 'code' in error)) throw error
    refuse(terminal, `Nothing was written: ${error.message}. Check that the data folder can be written to.`)
  }
}

function refuse(terminal: Terminal, line: string): void {
  terminal.err(line)
  terminal.fail(1)
}

/** Puts a file in place at once: who reads it meanwhile sees the old one or the new one, whole. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  try {
    await writeFile(draft, text, { mode: 0o600, flush: true })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

function summaryLines({ list, disagreeing }: DirectoryReading): string[] {
  const dated = list.devices.filter(({ updatesUntil }) => updatesUntil !== undefined).length
  const models = new Set(list.devices.flatMap(({ model }) => (model === undefined ? [] : [model])))
  const undated = [...models].filter((model) => !list.models.some((known) => known.model === model))
  return [
    `${counted(list.devices.length, 'device')} of ${counted(models.size, 'model')}: ` +
      `${dated} with a last day of updates, ${list.devices.length - dated} without.`,
    ...(dated === 0
      ? ['No device has a last day of updates: export autoUpdateThrough too, and findings will tell when it nears.']
      : undated.toSorted().map((model) => `${model}: no device of it has a last day of updates.`)),
    ...disagreeing.map(({ model, days }) => {
      const told = days.map(({ day, devices }) => `${day} (${counted(devices, 'device')})`).join(', ')
      return `${model}: ${told}. Each device goes by its own; one that is not listed by the earliest, ${days[0]?.day ?? ''}.`
    }),
  ]
}

import { join } from 'node:path'
import * as z from 'zod/mini'
import { DirectoryDevices } from '../contract/directory-devices.ts'
import { listedDevices, noListedDevices, type ListedDevices } from './core/listed-devices.ts'
import type { Log } from './log.ts'
import { watchedFile } from './watched-file.ts'

/** The file's name in the desk's data folder. */
export const deviceListFile = 'device-list.json'

export interface DeviceListFile {
  current(): ListedDevices
  /** Looks whether the file has changed, and reads it if so. Never throws. @returns whether another list is in force. */
  refresh(): Promise<boolean>
}

/**
 * Google's list of devices, from a file that the command line rewrites while the desk runs. A broken file is logged
 * once for each of its states, and the last good one stands. Who takes the file away takes the list away.
 */
export async function deviceListIn(folder: string, log: Log): Promise<DeviceListFile> {
  const file = join(folder, deviceListFile)
  const look = watchedFile(file, (json) => z.parse(DirectoryDevices, json))
  let current = noListedDevices

  async function refresh(): Promise<boolean> {
    const seen = await look()
    if (seen.kind === 'read') {
      current = listedDevices(seen.value)
      log({ event: 'device-list-read', devices: seen.value.devices.length })
      return true
    }
    if (seen.kind === 'unusable') {
      const keeps = current === noListedDevices ? 'no list' : 'the last good one'
      log({ event: 'device-list-unusable', file, why: seen.why, keeps })
    }
    if (seen.kind !== 'missing' || current === noListedDevices) return false
    current = noListedDevices
    log({ event: 'device-list-gone', file })
    return true
  }

  await refresh()
  return { current: () => current, refresh }
}

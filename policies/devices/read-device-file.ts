import { createReadStream } from 'node:fs'
import { readDeviceList, type DeviceList } from './device-list.ts'
import type { OnDevice } from './device-rows.ts'

const mebibyte = 1024 * 1024

/** Reads a file of devices; one that can't be read has a finding that says why. */
export async function readDeviceFile(
  path: string,
  longest: number = 50 * mebibyte,
  onDevice?: OnDevice,
): Promise<DeviceList> {
  const chunks: Buffer[] = []
  try {
    // `end` is inclusive: one byte more than is allowed shows that there are too many.
    for await (const chunk of createReadStream(path, { end: longest })) chunks.push(Buffer.from(chunk))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `the system says ${code}`
    return broken(`The list of devices can't be read: ${why}.`, 'Check the path, and that you may read the file.')
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length > longest) {
    const remedy = 'Export only the columns that are needed.'
    return broken(`The list of devices has more than ${longest / mebibyte} MiB.`, remedy)
  }
  const text = decoded(bytes)
  if (text !== undefined) return readDeviceList(text, onDevice)
  return broken('The list of devices is not UTF-8 text.', 'Save it as CSV in UTF-8; every spreadsheet can.')
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function broken(message: string, remedy: string): DeviceList {
  return { byUnit: new Map(), findings: [{ severity: 'error', message, remedy }] }
}

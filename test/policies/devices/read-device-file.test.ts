import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDeviceFile } from '../../../policies/devices/read-device-file.ts'

async function fileOf(bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-devices-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'devices.csv')
  await writeFile(path, bytes)
  return path
}

const good = Buffer.from('serialNumber,orgUnitPath\nS1,/Elever/Skatelövs skola\n')

async function faultOf(path: string, longest?: number): Promise<string | undefined> {
  const { byUnit, findings } = await readDeviceFile(path, longest)
  expect([byUnit.size, findings.length, findings[0]?.severity]).toEqual([0, 1, 'error'])
  return findings[0]?.message
}

describe('a file of devices', () => {
  it('is read as UTF-8', async () => {
    const { byUnit, findings } = await readDeviceFile(await fileOf(good))
    expect([Object.fromEntries(byUnit), findings]).toEqual([{ '/Elever/Skatelövs skola': 1 }, []])
  })

  it('in another encoding is refused, not misread', async () => {
    expect(await faultOf(await fileOf(Buffer.from(good.toString(), 'latin1')))).toBe(
      'The list of devices is not UTF-8 text.',
    )
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good.toString(), 'utf16le')])
    expect(await faultOf(await fileOf(utf16))).toBe('The list of devices is not UTF-8 text.')
  })

  it('that is too large is read no further than it may be', async () => {
    expect(await faultOf(await fileOf(good), 20)).toMatch(/^The list of devices has more than/)
    expect(await faultOf('/dev/zero', 1024 * 1024)).toBe('The list of devices has more than 1 MiB.')
  })

  it('that is not there, or is a folder, is told as such', async () => {
    expect(await faultOf('/no/such/file')).toBe("The list of devices can't be read: there is no such file.")
    expect(await faultOf(tmpdir())).toBe("The list of devices can't be read: it is a folder.")
  })
})

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { DirectoryDevices } from '../../contract/directory-devices.ts'
import { deviceListCommand } from '../../scripts/desk-device-list-command.ts'

const header = 'serialNumber,orgUnitPath,model,annotatedAssetId,autoUpdateThrough,annotatedUser'
const good = [
  header,
  'S1,/Elever/7B,Spin 511,C-1,2031-06-01,kim@x.example',
  'S2,/Elever/7B,Spin 511,C-2,2029-06-01,',
  'S3,/Elever/7B,Spin 511,C-3,2031-06-01,',
  'S4,/Elever/4A,Old one,,,',
].join('\n')

async function atHand() {
  const data = await mkdtemp(join(tmpdir(), 'fadder-list-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const from = join(data, 'devices.csv')
  const file = join(data, 'desk', 'device-list.json')
  return {
    file,
    folder: join(data, 'desk'),
    give: async (text: string) => {
      await writeFile(from, text)
      const told: { out: string[]; err: string[]; exit: number } = { out: [], err: [], exit: 0 }
      const command = deviceListCommand({
        out: (line) => told.out.push(line),
        err: (line) => told.err.push(line.replaceAll(from, 'FILE')),
        fail: (exitCode) => void (told.exit = exitCode),
        env: { FADDER_DATA: data },
        today: () => '2026-11-25',
      })
      await command.parseAsync(['--from', from], { from: 'user' })
      return told
    },
    text: () => readFile(file, 'utf8'),
  }
}

it('says what it read, and writes for the desk alone what the desk may know', async () => {
  const { give, text, file, folder } = await atHand()
  const { out, err, exit } = await give(good)
  expect([err, exit]).toEqual([[], 0])
  expect(out).toEqual([
    '4 devices of 2 models: 3 with a last day of updates, 1 without.',
    'Old one: no device of it has a last day of updates.',
    'Spin 511: 2029-06-01 (1 device), 2031-06-01 (2 devices). Each device goes by its own; one that is not listed by the earliest, 2029-06-01.',
    `Written to ${file}. A running desk reads it by itself.`,
  ])
  const list = DirectoryDevices.parse(JSON.parse(await text()))
  expect(list.devices).toHaveLength(4)
  expect(await text()).not.toContain('kim')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['device-list.json'])
})

it('gives the same bytes for the same devices, and says where a list without days falls short', async () => {
  const { give, text } = await atHand()
  await give(good)
  const first = await text()
  const [head = '', ...rows] = good.split('\n')
  await give([head, ...rows.toReversed()].join('\n'))
  expect(await text()).toBe(first)
  const { out } = await give('serialNumber,orgUnitPath\nS1,/Elever\n')
  expect(out.join('\n')).toContain('No device has a last day of updates: export autoUpdateThrough too')
})

it.each([
  ['a column that is not there', 'serialNumber,model\nS1,x\n', 'FILE:1:orgUnitPath'],
  ['a row without a serial number', `${good}\n,/Elever,x,,,`, 'FILE:6:serialNumber'],
  ['a day that can not be read', `${good}\nS9,/Elever,x,,soon,`, 'FILE:6:autoUpdateThrough'],
  ['no devices', header, 'FILE: The list has no devices.'],
  ['half a JSON', '{"chromeosdevices": [', 'FILE: The file is not JSON'],
  [
    'further pages',
    '{"chromeosdevices": [{"serialNumber":"S1","orgUnitPath":"/E"}], "nextPageToken": "n"}',
    'nextPageToken',
  ],
])('writes nothing for %s, and leaves the list that is there', async (_, text, where) => {
  const given = await atHand()
  await given.give(good)
  const before = await given.text()
  const { err, exit } = await given.give(text)
  expect(exit).toBe(1)
  expect(err.join('\n')).toContain(where)
  expect(err.at(-1)).toBe('Nothing was written: the desk goes by the list that it has.')
  expect(await given.text()).toBe(before)
  expect(await readdir(given.folder)).toEqual(['device-list.json'])
})

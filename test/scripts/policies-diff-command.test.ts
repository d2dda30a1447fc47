import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planFolder, withUnits } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

const units = (value: number) =>
  withUnits(
    `  - { name: E, units: [7A, 7B], settings: { IncognitoModeAvailability: { value: ${value}, reason: r, decision: D-1 } } }\n`,
  )

async function files(devices: string) {
  const folder = await planFolder({ 'old.yaml': units(0), 'new.yaml': units(2), 'devices.csv': devices })
  return {
    plans: [join(folder, 'old.yaml'), join(folder, 'new.yaml')] as const,
    devices: join(folder, 'devices.csv'),
  }
}

const good = 'serialNumber,orgUnitPath\nS1,/E/7A\nS2,/E/7A\nS3,/E/7B/extra\n'

describe('policies diff', () => {
  it('tells what changes for whom, and names what is wrong with either plan', async () => {
    const unit = '  - name: E\n    settings: { URLBlocklist: { value: [a.example], reason: r, decision: D-1 } }\n'
    const folder = await planFolder({
      'old.yaml': withUnits('  - E\n'),
      'new.yaml': withUnits(unit),
      'bad.yaml': withUnits(unit.replace('[a.example]', '7')),
    })
    const [old = '', now = '', bad = ''] = ['old', 'new', 'bad'].map((name) => join(folder, `${name}.yaml`))
    expect((await run('diff', old, now)).out.join('\n')).toContain('a.example')
    expect(JSON.parse((await run('diff', old, now, '--format', 'json')).out.join(''))).toMatchObject({
      diff: [{ path: '/E', fate: 'kept', changes: [{ name: 'URLBlocklist', after: ['a.example'] }] }],
    })
    const wrong = await run('diff', old, bad)
    expect([wrong.exitCode, wrong.err[0]]).toEqual([1, expect.stringContaining('URLBlocklist')])
  })
})

describe('policies diff --devices', () => {
  it('tells how many devices each change touches, and how many in all', async () => {
    const { plans, devices } = await files(good)
    const [text, markdown, json, bare] = await Promise.all([
      run('diff', ...plans, '--devices', devices),
      run('diff', ...plans, '--devices', devices, '--format', 'markdown', '--language', 'en'),
      run('diff', ...plans, '--devices', devices, '--format', 'json'),
      run('diff', ...plans),
    ])
    expect(text).toMatchObject({ err: [], exitCode: 0 })
    expect(text.out.join('\n')).toContain('/E och allt under (3 enheter, 3 datorer)')
    expect(text.out.join('\n')).toContain('Ändringarna berör 3 av de 3 datorerna i listan.')
    expect(markdown.out.join('\n')).toContain('`/E` and all below (3 units, 3 devices)')
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({
      format: 'fadder-diff/1',
      devices: { touched: 3, listed: 3 },
    })
    expect(bare.out.join('\n')).not.toContain('dator')
  })

  it('tells rows that can not be counted, goes on with the others, and ends with exit code 1', async () => {
    const { plans, devices } = await files(`${good}S4,\nS1,/E/7A\nS5,/Annat\n`)
    const { out, err, exitCode } = await run('diff', ...plans, '--devices', devices)
    expect(out.join('\n')).toContain('Ändringarna berör 3 av de 4 datorerna i listan.')
    expect(err).toEqual([
      expect.stringContaining(`${devices}:5:orgUnitPath: The device has no organizational unit. It is not counted.`),
      expect.stringContaining(`${devices}:6:serialNumber: Warning: The serial number S1 stands already in row 2;`),
      `${devices}: Warning: Neither plan has the unit /Annat, which has 1 device.`,
    ])
    expect(exitCode).toBe(1)
  })

  it('counts devices whatever the case of their paths', async () => {
    const { plans, devices } = await files('serialNumber,orgUnitPath\nS1,/e/7a\n')
    const { out, err } = await run('diff', ...plans, '--devices', devices)
    expect(out.join('\n')).toContain('Ändringarna berör 1 av de 1 datorerna i listan.')
    expect(err).toEqual([])
  })

  it('does not tell a diff without the devices that were asked for', async () => {
    const { plans, devices } = await files('Modell;Enhet\nx;y\n')
    const { out, err, exitCode } = await run('diff', ...plans, '--devices', devices)
    expect([out, err.length, exitCode]).toEqual([[], 2, 1])
  })
})

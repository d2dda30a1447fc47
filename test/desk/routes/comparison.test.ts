import { expect, it } from 'vitest'
import { boardEndpoints } from '../../../desk/core/board-api.ts'
import { Comparison } from '../../../desk/core/comparison-api.ts'
import { deskAtHand } from '../desk-at-hand.ts'
import { checkIn, day, hour, snapshot, units } from '../samples.ts'

function kind({ kinds }: Comparison, name: string) {
  return kinds.find((each) => each.kind === name)
}

it('sets Chromebooks and PCs side by side, of all units or of one, once the fleet has been gone through', async () => {
  const desk = await deskAtHand()
  const hear = async (name: string, unit: '7B' | '4A', os: 'chromeos' | 'windows', freeDiskBytes: number) => {
    const device = await desk.enrolled(unit, name)
    const at = desk.clock.now
    const signals = { serialNumber: name, os, freeDiskBytes, startToNetworkSeconds: 4 }
    const heat = os === 'chromeos' ? { cpuCelsius: 50 } : {}
    await device.checkIn(
      checkIn([snapshot(at - day, { ...signals, ...heat }), snapshot(at - hour, { ...signals, ...heat })]),
    )
  }
  await hear('old', '7B', 'chromeos', 1)
  desk.clock.now += 31 * day
  for (let number = 0; number < 6; number += 1) await hear(`C${number}`, '7B', 'chromeos', number < 3 ? 1 : 2 ** 40)
  for (let number = 0; number < 5; number += 1) await hear(`P${number}`, '4A', 'windows', 2 ** 40)
  const cookie = await desk.signIn()
  const ask = async (unit?: string) => {
    const query = unit === undefined ? '' : `?unit=${encodeURIComponent(unit)}`
    return Comparison.parse(await (await desk.get(boardEndpoints.comparison + query, cookie)).json())
  }
  const share = (answer: Comparison, name: string, code: string) =>
    kind(answer, name)?.findings.find((each) => each.code === code)

  expect(await ask()).toMatchObject({ at: null, silent: 0 })
  await desk.deps.fleet.refresh()
  const all = await ask()
  expect(all).toMatchObject({ at: new Date(desk.clock.now).toISOString(), unit: null, silent: 1, unknownSystem: 0 })
  expect(kind(all, 'chromeos')).toMatchObject({ devices: 6, deviceDays: 12 })
  expect(kind(all, 'pc')).toMatchObject({ devices: 5, figures: { startToNetworkSeconds: { of: 5, value: 4 } } })
  expect(kind(all, 'mac')).toMatchObject({ devices: 0, deviceDays: 0 })
  expect(share(all, 'chromeos', 'storage-nearly-full')).toMatchObject({ of: 6, with: 3, share: { value: 0.5 } })
  expect(share(all, 'pc', 'storage-nearly-full')).toMatchObject({ of: 5, with: 0, share: { value: 0 } })
  expect(share(all, 'chromeos', 'heat')).toMatchObject({ of: 6, with: 0 })
  expect(share(all, 'pc', 'heat')).toMatchObject({ of: 0, share: null })

  const one = await ask(units['4A'])
  expect(one).toMatchObject({ unit: units['4A'], silent: 0 })
  expect([kind(one, 'chromeos')?.devices, kind(one, 'pc')?.devices]).toEqual([0, 5])
  expect((await desk.get(boardEndpoints.comparison)).status).toBe(401)
})

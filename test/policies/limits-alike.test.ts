import { expect, it } from 'vitest'
import { defaultLimitSettings } from '../../contract/limit-settings.ts'
import { defaultLimits, deviceLimits } from '../../contract/thresholds.ts'
import { UnitRegister } from '../../contract/unit-register.ts'
import { limitsAt, unitIndex } from '../../desk/core/unit-index.ts'
import { settingsState } from '../../extension/core/settings-state.ts'
import { extensionId, filesOf, jsonOf, planOf } from './small-plan.ts'
import * as z from 'zod'

const Policy = z.looseObject({ '3rdparty': z.object({ extensions: z.record(z.string(), z.unknown()) }) })

const units = `  - name: Elever
    units:
      - name: Äldre
        fadder:
          batteryPercent: { value: { watch: 30, act: 12 }, reason: r, decision: D-1 }
          freeDiskMebibytes: { value: { watch: 1000, act: 200 }, reason: r, decision: D-1 }
        units: [7A]
      - 7B
windows:
  prov:
    what: w
    start: 2027-03-15 07:00
    end: 2027-03-15 12:00
    decision: D-1
    units: [/Elever/Äldre/7A]
    fadder:
      batteryPercent: { value: { watch: 60, act: 40 }, reason: r }
`

const usually = Date.UTC(2027, 0, 15)
const during = Date.UTC(2027, 2, 15, 10)

/** What a device in that unit judges itself by, with the policy in that folder of the bundle. */
function onDevice(files: Map<string, string>, folder: string) {
  const policy = Policy.parse(jsonOf(files, `${folder}/linux/fadder.json`))
  const state = settingsState(policy['3rdparty'].extensions[extensionId], undefined, 'chromeos')
  return state.kind === 'in-force' ? deviceLimits(state.settings) : state
}

it('device and desk judge a unit by the same limits: those of the plan, inherited and in a window too', async () => {
  const files = filesOf(await planOf(units))
  const register = unitIndex(UnitRegister.parse(jsonOf(files, 'unit-register.json')))
  const atDesk = (path: string, at: number) => limitsAt(register.byPath(path), at)
  const older = deviceLimits({
    ...defaultLimitSettings,
    batteryWatchPercent: 30,
    batteryActPercent: 12,
    freeDiskWatchMebibytes: 1000,
    freeDiskActMebibytes: 200,
  })
  expect(atDesk('/Elever/Äldre/7A', usually)).toEqual(older)
  expect(onDevice(files, 'units/elever--aldre--7a')).toEqual(older)
  const exam = { ...older, battery: { ...older.battery, watch: 60, act: 40 } }
  expect(atDesk('/Elever/Äldre/7A', during)).toEqual(exam)
  expect(onDevice(files, 'windows/prov/on/units/elever--aldre--7a')).toEqual(exam)
  expect(atDesk('/Elever/Äldre', during)).toEqual(older)
  expect(atDesk('/Elever/7B', usually)).toEqual(defaultLimits)
  expect(onDevice(files, 'units/elever--7b')).toEqual(defaultLimits)
})

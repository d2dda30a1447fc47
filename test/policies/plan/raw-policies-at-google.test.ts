import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import type { Policy } from '../../../policies/catalogue/policy.ts'
import { baseLevel } from '../../../policies/effective.ts'
import { giveUnit } from '../../../policies/given.ts'
import { apiState } from '../../../policies/outputs/api-writes.ts'
import type { Plan, Unit } from '../../../policies/plan/plan.ts'
import { writtenBy } from '../../../policies/plan/written-fields.ts'
import { deployment, filesOf, jsonOf } from '../small-plan.ts'
import { raws, set } from './raws.ts'
import { read, told } from './told.ts'

const name = 'AccessCodeCastDeviceDuration'
const schema = '{ type: integer, minimum: 0, maximum: 2 }'
const at = (place: string) => `platforms: [chromeos, linux], scope: user, api: { ${place} }`

/** What policies of the catalogue are written to beside a field of their own: a list of many, a switch, a notice. */
const besides: [where: string, field: string][] = [
  ['chrome.devices.EnableGranularDeviceTelemetryReporting', 'reportTelemetryCustomAllowlist'],
  ['chrome.devices.EnableGranularDeviceTelemetryReporting', 'reportingTelemetryBehavior'],
  ...[...catalogue.values()].flatMap(({ api: mapping }): [string, string][] => {
    if (mapping.kind === 'with-switch') return [[mapping.schema, mapping.switch]]
    return mapping.kind === 'acknowledged' ? [[mapping.schema, mapping.acknowledgement]] : []
  }),
]

describe('where a raw policy is written to Google', () => {
  const cast = 'schema: chrome.users.AccessCodeCast, field: accessCodeCastDeviceDuration'

  it('no other raw policy is', async () => {
    const top = raws([name, schema, at(cast)], ['AccessCodeCastEnabled', '{ type: boolean }', at(cast)])
    expect(await told({ top })).toEqual([
      'warning unexplained-policy',
      'warning unexplained-policy',
      'error two-spellings',
    ])
    const other = at(cast.replace('DeviceDuration', 'Enabled'))
    expect(
      await told({ top: raws([name, schema, at(cast)], ['AccessCodeCastEnabled', '{ type: boolean }', other]) }),
    ).toEqual(['warning unexplained-policy', 'warning unexplained-policy'])
  })

  it.each([
    'schema: chrome.users.apps.InstallType, field: appInstallType',
    'schema: chrome.devices.kiosk.apps.ManagedConfiguration, field: managedConfiguration',
  ])('there is no app to name: %s', async (place) => {
    expect(await told({ top: raws([name, schema, at(place)]) })).toContain('error wrong-shape')
  })

  it.each(besides)('no policy of the catalogue is, in whatever way: %s %s', async (where, field) => {
    const top = raws([name, schema, at(`schema: ${where}, field: ${field}`)])
    expect(await told({ top })).toEqual(['error two-spellings'])
  })

  it('nothing of the catalogue is that is not known to be written there', async () => {
    const { plan } = await read({})
    const unit = plan?.units[0]
    if (!plan || !unit) throw new Error('no plan')
    const unknown = [...catalogue.values()].flatMap((policy) => {
      const written = new Set(writtenBy(policy.api).map(({ schema: where, field }) => `${where} ${field}`))
      return fieldsOf(plan, unit, policy).filter((each) => !written.has(each) && !each.startsWith('chrome.users.apps.'))
    })
    expect(unknown).toEqual([])
  })

  it('stands in the plan, or the policy is left out with the plan as the reason', async () => {
    const { plan } = await read({ top: raws([name, schema]), units: set(name, '2') })
    if (!plan) throw new Error('no plan')
    expect(jsonOf(filesOf(plan), 'units/a/policy-api.json')).toMatchObject({
      leftOut: expect.arrayContaining([
        expect.objectContaining({
          policy: name,
          value: 2,
          why: 'The plan does not say how it is written to Google; set it by hand in the Admin console.',
        }),
      ]),
    })
  })
})

/** Where the requests to Google have a policy's example, as schema and field. */
function fieldsOf(plan: Plan, unit: Unit, policy: Policy): string[] {
  const ready = { ...deployment, deskUrl: plan.deskUrl }
  const given = giveUnit(plan, unit, baseLevel(plan), ready)
  const policies = new Map([[policy.name, policy.example]])
  return [...apiState({ ...given, policies }).writes.values()].flatMap(({ schema: where, fields }) =>
    Object.keys(fields).map((field) => `${where} ${field}`),
  )
}

import type { Finding } from '../../contract/finding.ts'
import { boardEndpoints, type DeviceList } from '../core/board-api.ts'
import { allFindings } from '../core/device-health.ts'
import { deviceView, policyStanding } from '../core/views.ts'
import { limitsAt, revisionAt } from '../core/unit-index.ts'
import type { DeskDeps } from '../deps.ts'
import { jsonResponse, type Route } from './route.ts'

/** A municipality ten times the size of the first has fewer. */
const mostDevices = 50_000

/** Every device with its health and how its unit's policy stands on it. */
export function deviceListRoute({ store, units, clock, fleet }: DeskDeps): Route {
  // What was found when the list was last asked for, so that a figure that hovers does not flap.
  let before: ReadonlyMap<string, Finding[]> = new Map()
  return {
    method: 'GET',
    path: boardEndpoints.devices,
    access: 'session',
    async handle() {
      const devices = await store.devices({ most: mostDevices })
      const register = units()
      const now = clock()
      const expected = new Map(register.units.map((unit) => [unit.path, revisionAt(unit, now)]))
      const limits = new Map(register.units.map((unit) => [unit.path, limitsAt(unit, now)]))
      const views = devices.map((device) => {
        const revision = expected.get(device.unit) ?? null
        const policy = policyStanding(device, revision)
        const findings = allFindings(
          device,
          policy,
          fleet.of(device.id),
          before.get(device.id) ?? [],
          limits.get(device.unit) ?? limitsAt(undefined, now),
        )
        return { id: device.id, findings, view: deviceView(device, revision, findings) }
      })
      before = new Map(views.map(({ id, findings }) => [id, findings]))
      const list: DeviceList = {
        units: register.units.map(({ path, name }) => ({ path, name, revision: expected.get(path) ?? '' })),
        devices: views.map(({ view }) => view),
      }
      return jsonResponse(list)
    },
  }
}

import { boardEndpoints, type DeviceList } from '../core/board-api.ts'
import { openLoanView } from '../core/loan-views.ts'
import { revisionAt } from '../core/unit-index.ts'
import { deviceView, listedOf } from '../core/views.ts'
import type { DeskDeps } from '../deps.ts'
import { mostDevices } from '../fleet-watch.ts'
import { jsonResponse, type Route } from './route.ts'

/** Every device with its health and how its unit's policy stands on it. */
export function deviceListRoute({ store, units, clock, fleet, listed }: DeskDeps): Route {
  return {
    method: 'GET',
    path: boardEndpoints.devices,
    access: 'session',
    async handle() {
      const [devices, loans] = await Promise.all([
        store.devices({ most: mostDevices }),
        store.openLoans({ most: mostDevices }),
      ])
      const register = units()
      const now = clock()
      const expected = new Map(register.units.map((unit) => [unit.path, revisionAt(unit, now)]))
      const list: DeviceList = {
        units: register.units.map(({ path, name }) => ({ path, name, revision: expected.get(path) ?? '' })),
        devices: devices.map((device) =>
          deviceView(device, {
            expectedRevision: expected.get(device.unit) ?? null,
            findings: fleet.findingsOf(device),
            listed: listedOf(device, listed()),
          }),
        ),
        loans: loans.map(openLoanView),
      }
      return jsonResponse(list)
    },
  }
}

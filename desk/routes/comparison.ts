import { boardEndpoints } from '../core/board-api.ts'
import { compareKinds, liesIn } from '../core/comparison.ts'
import type { Comparison } from '../core/comparison-api.ts'
import type { DeskDeps } from '../deps.ts'
import { jsonResponse, type Route } from './route.ts'

/** Chromebooks and PCs by the same figures, of all units or of one with what lies beneath it. */
export function comparisonRoute({ fleet }: Pick<DeskDeps, 'fleet'>): Route {
  return {
    method: 'GET',
    path: boardEndpoints.comparison,
    access: 'session',
    async handle({ request }) {
      const unit = new URL(request.url).searchParams.get('unit')
      const scope = unit ?? '/'
      const compared = fleet.compared()
      const devices = compared?.devices.filter((device) => liesIn(device.unit, scope)) ?? []
      const answer: Comparison = {
        at: compared === undefined ? null : new Date(compared.at).toISOString(),
        unit,
        silent: compared?.silent.filter((each) => liesIn(each, scope)).length ?? 0,
        ...compareKinds(devices),
      }
      return jsonResponse(answer)
    },
  }
}

import { randomUUID } from 'node:crypto'
import type { Enrolment } from '../../../contract/enrolment.ts'
import type { EnrolInput, RequestOnce } from '../../../desk/stores/store.ts'
import { minute, morning, units } from '../samples.ts'

export const at = morning
export const publicKey = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ' } as const

export function once(instance: string, id: string = randomUUID()): RequestOnce {
  return { id, instance, forgetAt: at + 5 * minute }
}

export function enrol(instance: string, identity: Enrolment['device'] = {}, unit: string = units['7B']): EnrolInput {
  return { once: once(instance), at, publicKey, unit, identity, newDeviceId: randomUUID() }
}

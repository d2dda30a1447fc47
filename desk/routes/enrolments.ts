import { deviceEndpoints } from '../../contract/endpoints.ts'
import { Enrolment, type EnrolmentAnswer } from '../../contract/enrolment.ts'
import { rateLimit } from '../core/rate-limit.ts'
import type { RegisteredUnit } from '../core/unit-index.ts'
import type { DeskDeps } from '../deps.ts'
import { sha256 } from '../digest.ts'
import { Refusal } from '../refusal.ts'
import type { SignedRequests } from '../signed/signed-requests.ts'
import { repeatedRequest } from './device-refusals.ts'
import { jsonResponse, type Route } from './route.ts'

/** @param seconds that the rate limit asks to wait; 0 lets it pass. */
function slowDown(seconds: number): void {
  if (seconds === 0) return
  const detail = `Too many enrolments at once. Try again in ${seconds} seconds.`
  throw new Refusal('too-many-requests', detail, { retryAfter: seconds })
}

/** An instance makes itself known. The unit's secret can be read on every device, so it opens this alone, at a pace. */
export function enrolments(deps: DeskDeps, signed: SignedRequests): Route {
  const { store, units, clock, randomId, limits, events, log } = deps
  const ofRemote = rateLimit(limits.perRemote)
  const ofUnit = rateLimit(limits.perUnit)

  function unitOf(secret: string): RegisteredUnit {
    const unit = units().bySecretSha256(sha256(secret))
    if (unit !== undefined) return unit
    throw new Refusal(
      'unknown-secret',
      "The enrolment secret is of no unit in the desk's register. Compile the plan and let policy reach the device.",
    )
  }

  return {
    method: 'POST',
    path: deviceEndpoints.enrolments,
    access: 'device',
    async handle({ request, remote }) {
      slowDown(ofRemote.take(remote, clock()))
      const { once, payload, jwk, at } = await signed.enrolment(request, Enrolment)
      const { path: unit } = unitOf(payload.secret)
      slowDown(ofUnit.take(unit, clock()))
      const identity = payload.device
      const outcome = await store.enrol({ once, at, publicKey: jwk, unit, identity, newDeviceId: randomId() })
      if (outcome.kind === 'repeated-request') throw repeatedRequest()
      log({ event: 'enrolled', unit })
      events.publish('devices')
      const answer: EnrolmentAnswer = { instance: once.instance, unit, confirmed: false }
      return jsonResponse(answer, 201)
    },
  }
}

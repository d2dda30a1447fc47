import { calculateJwkThumbprint } from 'jose'
import type * as z from 'zod/mini'
import { endpointUrl, type DeviceEndpoint } from '../../contract/endpoints.ts'
import { EnrolmentHeader, freshnessSeconds, InstanceHeader, type PublicKey } from '../../contract/signed-request.ts'
import type { DeskDeps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import type { RequestOnce } from '../stores/store.ts'
import { openPayload, readEnvelope, readHeader } from './envelope.ts'
import { importKey, instanceKeys } from './instance-keys.ts'

/** A request whose signature, address and age are good. Whether it is a repetition, the store finds out. */
interface Opened<Payload> {
  once: RequestOnce
  payload: Payload
  /** The desk's clock when it was opened, in milliseconds since 1970. */
  at: number
}

export interface SignedRequests {
  /** A request that carries its key; the instance is the key's RFC 7638 thumbprint. */
  enrolment<Payload>(request: Request, schema: z.ZodMiniType<Payload>): Promise<Opened<Payload> & { jwk: PublicKey }>
  /** A request of an instance that the desk knows. */
  ofInstance<Payload>(
    request: Request,
    endpoint: DeviceEndpoint,
    schema: z.ZodMiniType<Payload>,
  ): Promise<Opened<Payload>>
}

type Common = Pick<InstanceHeader, 'url' | 'iat' | 'jti'>

function once(header: Common, instance: string): RequestOnce {
  // Past this moment the request is stale, whoever remembers it.
  return { id: header.jti, instance, forgetAt: (header.iat + freshnessSeconds + 1) * 1000 }
}

function checkAge(iat: number, now: number): void {
  const seconds = Math.abs(now - iat)
  if (seconds <= freshnessSeconds) return
  const when = iat < now ? `${seconds} seconds ago` : `${seconds} seconds from now`
  throw new Refusal(
    'stale-request',
    `The request says that it was made ${when}; at most ${freshnessSeconds} are taken. Set the clock by "now" and sign anew.`,
    { now },
  )
}

/** Opens what devices send: RFC 7515 in the manner of RFC 8555, section 6. Each failure is a Refusal by name. */
export function signedRequests(deps: Pick<DeskDeps, 'store' | 'clock' | 'addresses'>): SignedRequests {
  const { store, clock, addresses } = deps
  const keyOf = instanceKeys(store)

  /** What costs nothing is asked before the signature is. */
  function checkAddressAndAge(header: Common, endpoint: DeviceEndpoint): void {
    if (!addresses.some((address) => endpointUrl(address, endpoint) === header.url))
      throw new Refusal(
        'wrong-address',
        `The request was signed for ${header.url}, but this is ${endpointUrl(addresses[0], endpoint)}. ` +
          "Check the unit's deskUrl.",
      )
    checkAge(header.iat, Math.floor(clock() / 1000))
  }

  return {
    async enrolment(request, schema) {
      const signed = await readEnvelope(request, 'enrolments')
      const header = readHeader(signed, EnrolmentHeader)
      checkAddressAndAge(header, 'enrolments')
      const key = await importKey(header.jwk)
      const payload = await openPayload(signed, { key, zip: header.zip, endpoint: 'enrolments', schema })
      const instance = await calculateJwkThumbprint(header.jwk, 'sha256')
      return { once: once(header, instance), payload, jwk: header.jwk, at: clock() }
    },
    async ofInstance(request, endpoint, schema) {
      const signed = await readEnvelope(request, endpoint)
      const header = readHeader(signed, InstanceHeader)
      checkAddressAndAge(header, endpoint)
      const key = await keyOf(header.kid)
      const payload = await openPayload(signed, { key, zip: header.zip, endpoint, schema })
      return { once: once(header, header.kid), payload, at: clock() }
    },
  }
}

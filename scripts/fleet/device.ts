import { randomUUID } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { calculateJwkThumbprint, exportJWK, FlattenedSign, generateKeyPair } from 'jose'
import * as z from 'zod/mini'
import { CheckInAnswer, type CheckIn } from '../../contract/check-in.ts'
import { deflated, deflatingPays } from '../../contract/deflated.ts'
import { endpointUrl, type DeviceEndpoint } from '../../contract/endpoints.ts'
import { EnrolmentAnswer, type Enrolment } from '../../contract/enrolment.ts'
import { EntryAnswer, type Entry } from '../../contract/entry.ts'
import { Problem, problemName, type ProblemName } from '../../contract/problem.ts'
import { PublicKey, SignedRequest } from '../../contract/signed-request.ts'
import { Answers, TicketNews, type NewTicket } from '../../contract/ticket.ts'
import type { Reply, Transport } from './transport.ts'

/** What the desk answered: the value, or the name of the problem (undefined where the desk did not name one). */
export type Outcome<Value> =
  | { ok: true; status: number; value: Value }
  | { ok: false; status: number; problem: ProblemName | undefined; document: unknown; retryAfter: number | undefined }

/** What a test bends in a request that is otherwise right. */
interface Bend {
  url?: string
  iat?: number
  jti?: string
  kid?: string
  /** Sends the payload as it is, as an extension from before deflating does. */
  plain?: boolean
  /** These bytes, whatever they are, as the deflated payload. */
  asDeflated?: Uint8Array
}

export interface FleetDevice {
  /** The instance's id: its key's RFC 7638 thumbprint. */
  readonly instance: string
  readonly publicKey: PublicKey
  /** The text of a signed request, ready to be sent. */
  sign(endpoint: DeviceEndpoint, payload: unknown, bend?: Bend): Promise<string>
  enrol(enrolment: Enrolment, bend?: Bend): Promise<Outcome<EnrolmentAnswer>>
  checkIn(checkIn: CheckIn, bend?: Bend): Promise<Outcome<CheckInAnswer>>
  pressHelp(ticket: NewTicket, bend?: Bend): Promise<Outcome<TicketNews>>
  /** Adds to a ticket that was sent, or tells that self-help was enough. */
  tell(entry: Entry, bend?: Bend): Promise<Outcome<EntryAnswer>>
  askNews(bend?: Bend): Promise<Outcome<Answers>>
}

export interface DeviceDeps {
  /** The desk's public address, without a path. */
  deskUrl: string
  send: Transport
  /** Milliseconds since 1970. */
  clock: () => number
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function outcomeOf<Value>({ status, text, retryAfter }: Reply, schema: z.ZodMiniType<Value>): Outcome<Value> {
  const document = parseJson(text)
  if (status >= 200 && status < 300) return { ok: true, status, value: z.parse(schema, document) }
  const problem = z.safeParse(Problem, document)
  return { ok: false, status, problem: problem.success ? problemName(problem.data) : undefined, document, retryAfter }
}

function deflateWherePaying(plain: Uint8Array, never: boolean): { bytes: Uint8Array; zip: { zip?: typeof deflated } } {
  const small = never ? plain : deflateRawSync(plain)
  return deflatingPays(plain.length, small.length)
    ? { bytes: small, zip: { zip: deflated } }
    : { bytes: plain, zip: {} }
}

/** A device with a key of its own, that speaks the protocol of contract/ to a desk: for the fleet, the tests and the bench. */
export async function fleetDevice({ deskUrl, send, clock }: DeviceDeps): Promise<FleetDevice> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = z.parse(PublicKey, await exportJWK(publicKey))
  const instance = await calculateJwkThumbprint(jwk, 'sha256')

  async function sign(endpoint: DeviceEndpoint, payload: unknown, bend: Bend = {}): Promise<string> {
    const { kid = instance, plain = false, asDeflated, ...rest } = bend
    const who = endpoint === 'enrolments' ? { jwk } : { kid }
    const common = { url: endpointUrl(deskUrl, endpoint), iat: Math.floor(clock() / 1000), jti: randomUUID() }
    const written = deflateWherePaying(new TextEncoder().encode(JSON.stringify(payload)), plain)
    const { bytes, zip } = asDeflated ? { bytes: asDeflated, zip: { zip: deflated } } : written
    const signed = await new FlattenedSign(bytes)
      .setProtectedHeader({ alg: 'ES256', ...common, ...zip, ...rest, ...who })
      .sign(privateKey)
    return JSON.stringify(z.parse(SignedRequest, signed))
  }

  async function ask<Value>(
    endpoint: DeviceEndpoint,
    payload: unknown,
    schema: z.ZodMiniType<Value>,
    bend: Bend | undefined,
  ): Promise<Outcome<Value>> {
    return outcomeOf(await send(endpointUrl(deskUrl, endpoint), await sign(endpoint, payload, bend)), schema)
  }

  return {
    instance,
    publicKey: jwk,
    sign,
    enrol: (enrolment, bend) => ask('enrolments', enrolment, EnrolmentAnswer, bend),
    checkIn: (checkIn, bend) => ask('checkIns', checkIn, CheckInAnswer, bend),
    pressHelp: (ticket, bend) => ask('tickets', ticket, TicketNews, bend),
    tell: (entry, bend) => ask('entries', entry, EntryAnswer, bend),
    askNews: (bend) => ask('answers', {}, Answers, bend),
  }
}

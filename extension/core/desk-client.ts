import { endpointUrl, type DeviceEndpoint } from '../../contract/endpoints.ts'
import {
  signedContentType,
  type EnrolmentHeader,
  type InstanceHeader,
  type PublicKey,
  type SignedRequest,
} from '../../contract/signed-request.ts'
import type * as z from 'zod/mini'
import { settle, type ReadAnswer, type Reply, type Settled } from './settle.ts'

/** The instance's key: its private half never leaves the browser. */
export interface InstanceKey {
  publicKey: PublicKey
  /** RFC 7638 thumbprint of the public key: the instance's id. */
  thumbprint: string
  sign(
    header: z.infer<typeof InstanceHeader> | z.infer<typeof EnrolmentHeader>,
    payload: unknown,
  ): Promise<SignedRequest>
}

/** Posts a body; never rejects: what the network refuses is `no-answer`. */
export type Post = (url: string, contentType: string, body: string) => Promise<Reply>

export interface DeskClientPorts {
  post: Post
  /** Milliseconds since 1970, by this device. */
  now(): number
  newId(): string
}

/** How a request is signed: with the key itself at enrolment, else in the instance's name. */
export type SignedAs = 'key' | 'instance'

/** One request: where to, with what, and how its answer is read. */
export interface Call<Answer> {
  endpoint: DeviceEndpoint
  payload: unknown
  as: SignedAs
  read: ReadAnswer<Answer>
}

/** Speaks to one desk in the name of one instance. */
export class DeskClient {
  readonly #ports: DeskClientPorts
  readonly #deskUrl: string
  readonly #key: InstanceKey

  constructor(ports: DeskClientPorts, deskUrl: string, key: InstanceKey) {
    this.#ports = ports
    this.#deskUrl = deskUrl
    this.#key = key
  }

  /** Signs anew (fresh `iat` and `jti`), sends, and says what becomes of what was sent. `clockOffset` in seconds. */
  async send<Answer>(call: Call<Answer>, clockOffset: number): Promise<Settled<Answer>> {
    const url = endpointUrl(this.#deskUrl, call.endpoint)
    const common = {
      alg: 'ES256',
      url,
      iat: Math.floor(this.#ports.now() / 1000) + clockOffset,
      jti: this.#ports.newId(),
    } as const
    const header =
      call.as === 'key' ? { ...common, jwk: this.#key.publicKey } : { ...common, kid: this.#key.thumbprint }
    const signed = await this.#key.sign(header, call.payload)
    return settle(await this.#ports.post(url, signedContentType, JSON.stringify(signed)), call.read)
  }
}

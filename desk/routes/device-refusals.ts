import { Refusal } from '../refusal.ts'
import { unknownInstance } from '../signed/instance-keys.ts'
import type { Repeated, Unknown } from '../stores/store.ts'

export function repeatedRequest(): Refusal {
  return new Refusal(
    'repeated-request',
    'A request with this jti has been made. Sign the item anew, with a jti of its own.',
  )
}

/** Lets what the store took pass, and throws what it refused, by name. */
export function taken<Outcome extends { kind: string }>(outcome: Outcome | Repeated | Unknown): Outcome {
  if (isRefused(outcome)) throw outcome.kind === 'unknown-instance' ? unknownInstance() : repeatedRequest()
  return outcome
}

function isRefused(outcome: { kind: string }): outcome is Repeated | Unknown {
  return outcome.kind === 'unknown-instance' || outcome.kind === 'repeated-request'
}

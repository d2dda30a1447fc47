type Input<Calls, Name extends keyof Calls> = Calls[Name] extends (input: infer In) => unknown ? In : never
export type Output<Calls, Name extends keyof Calls> = Calls[Name] extends (input: never) => infer Out ? Out : never

/** What answers the calls, as {@link perform} needs it told. */
export type Handlers<Calls> = { [Name in keyof Calls]: (input: Input<Calls, Name>) => Output<Calls, Name> }

/** One call as it crosses to a thread. */
export type Call<Calls, Name extends keyof Calls = keyof Calls> = {
  [Each in Name]: { name: Each; input: Input<Calls, Each> }
}[Name]

/** Runs the handler that a call names. */
export function perform<Calls, Name extends keyof Calls>(
  handlers: Handlers<Calls>,
  call: Call<Calls, Name>,
): Output<Calls, Name> {
  return handlers[call.name](call.input)
}

/** What a call came to, as it crosses back. A fault's text stays within the desk's log. */
export type Reply<Calls> =
  | { ok: true; value: { [Name in keyof Calls]: Output<Calls, Name> }[keyof Calls] }
  | { ok: false; fault: string }

/** What a thread is started with. `at` is the desk's clock in milliseconds since 1970. */
export interface ThreadStart {
  file: string
  at: number
}

/** A batch goes in, as many replies come out in the same order; `ready` once, before any; `close` ends the thread. */
export type ToThread<Calls> = { kind: 'batch'; calls: Call<Calls>[] } | { kind: 'close' }
export type FromThread<Calls> =
  | { kind: 'ready' }
  | { kind: 'unusable'; fault: string }
  | { kind: 'replies'; replies: Reply<Calls>[] }

/** The text of whatever was thrown. */
export function faultText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

import * as z from 'zod/mini'
import type { Settings } from '../../contract/settings.ts'
import { Signals, type MissingReason, type SignalName } from '../../contract/snapshot.ts'

/** What is read in one go, and what each reader may answer: undefined is "this API had nothing". */
export type Reading = { [Name in SignalName]?: Signals[Name] | undefined } & { cpuTime?: CpuTime | undefined }

/** The processors' counters added up since boot, in hundredths of a second. They mean something only by their growth. */
export interface CpuTime {
  busy: number
  total: number
}

/** One source of signals. It stands alone: what it can't give costs only its own fields. */
export interface Reader {
  fields: readonly SignalName[]
  /** The setting without which it is not even asked; its fields are then not missing either. */
  onlyWhere?: 'networkAddresses'
  /** @throws NotOffered where the API is not there; anything else counts as a refusal. */
  read(): Promise<Reading>
}

/** Thrown by a reader whose API this browser, platform or policy does not offer at all. */
export class NotOffered extends Error {
  override name = 'NotOffered'
}

export interface ReadSignals {
  signals: Signals
  missing: Partial<Record<SignalName, MissingReason>>
  cpuTime?: CpuTime | undefined
}

/** Runs out after a while; rejects with {@link TimedOut}. An argument, since a core has no clock. */
export type Deadline = () => Promise<never>

export class TimedOut extends Error {
  override name = 'TimedOut'
}

function reasonOf(error: unknown): MissingReason {
  if (error instanceof NotOffered) return 'not-offered'
  return error instanceof TimedOut ? 'timed-out' : 'refused'
}

function reasonForValue(value: unknown): MissingReason {
  return value === undefined || value === '' || value === null ? 'empty' : 'unusable'
}

/**
 * Reads at once all signals that the settings ask for. Whatever happens to one reader, the others' fields are kept and its own
 * are listed in `missing` with the reason.
 */
export async function readSignals(
  readers: readonly Reader[],
  deadline: Deadline,
  settings: Pick<Settings, 'networkAddresses'>,
): Promise<ReadSignals> {
  const result: ReadSignals = { signals: {}, missing: {} }
  const asked = readers.filter(({ onlyWhere }) => onlyWhere === undefined || settings[onlyWhere])
  // They all begin now, so one deadline is enough: each more would be a timer that the worker carries to its end.
  const late = deadline()
  late.catch(() => undefined)
  await Promise.all(
    asked.map(async (reader) => {
      try {
        const reading = await Promise.race([reader.read(), late])
        for (const name of reader.fields) take(result, name, reading[name])
        if (reading.cpuTime) result.cpuTime = reading.cpuTime
      } catch (error) {
        for (const name of reader.fields) result.missing[name] = reasonOf(error)
      }
    }),
  )
  return result
}

function take(result: ReadSignals, name: SignalName, value: unknown): void {
  // The field's own schema: to parse the whole for each of its fields is thirty times the work, and heap for it.
  const parsed = value === undefined ? undefined : z.safeParse(Signals.shape[name], value)
  if (parsed?.success) Object.assign(result.signals, { [name]: parsed.data })
  else result.missing[name] = reasonForValue(value)
}

import type { Given } from './given.ts'
import type { ApiState } from './outputs/api-writes.ts'
import type { Window } from './plan/plan.ts'

/** A unit with what it is given, what of it is written at Google, and where its files lie. */
export interface CompiledUnit {
  given: Given
  /** Everything that holds in it, in the API's terms. */
  state: ApiState
  /** The same of its parent; undefined at the top. */
  inherited: ApiState | undefined
  folder: string
}

/** A window as it is carried out: when, and what each unit is given while it is open. */
export interface OpenWindow {
  window: Window
  /** Instants in ISO 8601, UTC. */
  from: string
  until: string
  folder: string
  /** By path, in the order of the plan. */
  units: ReadonlyMap<string, Given>
}

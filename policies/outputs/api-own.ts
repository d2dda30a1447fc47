import { sameJson, type Json } from '../json.ts'
import type { ApiState, ApiWrite, LeftOut } from './api-writes.ts'

/** The writes that stand at a unit itself, by app and schema: not those that it inherits. */
export type OwnWrites = ReadonlyMap<string, ApiWrite>

/**
 * Something that the requests do not carry, and what is to be done about it by hand: set it to the value,
 * unset what the parent has (`value`), or let the unit inherit again instead of it.
 */
export interface ByHand extends LeftOut {
  todo: 'set' | 'unset' | 'inherit'
}

/** What stands at a unit itself so that it has its own state and not its parent's: by request, and by hand. */
export interface Own {
  writes: OwnWrites
  byHand: ReadonlyMap<string, ByHand>
}

const stays = 'The parent has it and this unit does not; it stays inherited until it is set to something else here.'

/**
 * What must stand at a unit so that it has its own state and not its parent's.
 * @param inherited the parent's state; undefined at the top, where everything is written.
 */
export function ownOf(state: ApiState, inherited: ApiState | undefined): Own {
  const writes = new Map<string, ApiWrite>()
  const byHand = leftToHands(state.leftOut, inherited?.leftOut ?? [])
  for (const [key, write] of state.writes) {
    const above = inherited?.writes.get(key)
    const { fields, still } = released(above, write)
    const own = { ...write, fields: { ...fields, ...write.fields } }
    if (!above || !sameJson(own.fields, above.fields)) writes.set(key, own)
    if (still) byHand.set(still.policy, still)
  }
  for (const [key, above] of inherited?.writes ?? []) {
    if (state.writes.has(key)) continue
    const { fields, still } = released(above, undefined)
    if (Object.keys(fields).length > 0) writes.set(key, { ...above, fields })
    if (still) byHand.set(still.policy, still)
  }
  return { writes, byHand }
}

/** What is set by hand here and not just so above, and what is set above and not here. */
function leftToHands(leftOut: readonly LeftOut[], above: readonly LeftOut[]): Map<string, ByHand> {
  const known = new Map(above.map(({ policy, value }) => [policy, value]))
  const here = new Set(leftOut.map(({ policy }) => policy))
  const set = leftOut
    .filter(({ policy, value }) => !sameJson(value, known.get(policy) ?? null))
    .map((each): [string, ByHand] => [each.policy, { ...each, todo: 'set' }])
  const gone = above
    .filter(({ policy }) => !here.has(policy))
    .map(({ policy, value }): [string, ByHand] => [policy, { policy, value, why: stays, todo: 'unset' }])
  return new Map([...set, ...gone])
}

/**
 * What the parent has of a schema and the unit has not: written as "not set" where Google has a word for
 * it, left to hands where it has none, since a unit can then only say otherwise.
 */
function released(
  above: ApiWrite | undefined,
  own: ApiWrite | undefined,
): { fields: Record<string, Json>; still?: ByHand } {
  const gone = Object.keys(above?.fields ?? {}).filter((field) => !own || !Object.hasOwn(own.fields, field))
  if (!above || gone.length === 0) return { fields: {} }
  const fields: Record<string, Json> = {}
  const value: Record<string, Json> = {}
  for (const field of gone) {
    const unset = above.unset?.[field]
    if (unset === undefined) value[field] = above.fields[field] ?? null
    else fields[field] = unset
  }
  if (Object.keys(value).length === 0) return { fields }
  const { schema, app } = above
  const policy = app === undefined ? schema : `${schema} ${app}`
  return { fields, still: { policy, value, why: stays, todo: 'unset' } }
}

/**
 * What has to be done by hand to bring a unit from what stands at it to what is to stand there.
 * @param before what stands at the unit; nothing, where it is done for the first time.
 */
export function stepsByHand(own: Own['byHand'], before: Own['byHand'] = new Map()): ByHand[] {
  const news = [...own.values()].filter((each) => {
    const earlier = before.get(each.policy)
    return !earlier || earlier.todo !== each.todo || !sameJson(earlier.value, each.value)
  })
  const gone = [...before.values()]
    .filter(({ policy }) => !own.has(policy))
    .map((each): ByHand => ({ ...each, todo: 'inherit' }))
  return [...news, ...gone].sort((a, b) => (a.policy < b.policy ? -1 : 1))
}

import { util } from 'zod/v4/core'

/** As zod has it: a list is none. What lies under a name may be inherited. */
export function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return util.isObject(value)
}

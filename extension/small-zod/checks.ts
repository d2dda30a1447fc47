import { util } from 'zod/v4/core'
import type { Check, Reading } from './schema.ts'

function must(holds: (value: unknown) => boolean, code: string, ofAnyKind = false): Check {
  const run = ({ value, issues }: Reading) => {
    if (!holds(value)) issues.push({ code, continue: true })
  }
  return ofAnyKind ? { run, ofAnyKind } : { run }
}

/** In code points for text, as zod counts; undefined where the value has no length, and nothing is demanded of it. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return util.codePointLength(value)
  const holder = typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : {}
  return 'length' in holder && typeof holder.length === 'number' ? holder.length : undefined
}

export function minLength(least: number): Check {
  return must((value) => (lengthOf(value) ?? least) >= least, 'too_small', true)
}

export function maxLength(most: number): Check {
  return { ...must((value) => (lengthOf(value) ?? most) <= most, 'too_big', true), most }
}

export function minimum(least: number): Check {
  return must((value) => typeof value === 'number' && value >= least, 'too_small')
}

export function maximum(most: number): Check {
  return must((value) => typeof value === 'number' && value <= most, 'too_big')
}

/** @param pattern without the flags `g` and `y`, which would make it remember. */
export function regex(pattern: RegExp): Check {
  return must((value) => typeof value === 'string' && pattern.test(value), 'invalid_format')
}

/** A demand of the caller's own. */
export function check(run: (reading: Reading) => void): Check {
  return { run }
}

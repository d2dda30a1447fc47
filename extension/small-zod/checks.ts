import { util } from 'zod/v4/core'
import { Demand } from './demand.ts'
import type { Check, Reading } from './schema.ts'

class LengthDemand extends Demand<number> {
  readonly ofAnyKind = true
}

class MostLength extends LengthDemand {
  readonly most: number

  constructor(most: number) {
    super(isAtMostSoLong, most, 'too_big')
    this.most = most
  }
}

/** In code points for text, as zod counts; undefined where the value has no length, and nothing is demanded of it. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return util.codePointLength(value)
  const holder = typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : {}
  return 'length' in holder && typeof holder.length === 'number' ? holder.length : undefined
}

function isAtLeastSoLong(value: unknown, least: number): boolean {
  return (lengthOf(value) ?? least) >= least
}

function isAtMostSoLong(value: unknown, most: number): boolean {
  return (lengthOf(value) ?? most) <= most
}

function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least
}

function isAtMost(value: unknown, most: number): boolean {
  return typeof value === 'number' && value <= most
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

export function minLength(least: number): Check {
  return new LengthDemand(isAtLeastSoLong, least, 'too_small')
}

export function maxLength(most: number): Check {
  return new MostLength(most)
}

export function minimum(least: number): Check {
  return new Demand(isAtLeast, least, 'too_small')
}

export function maximum(most: number): Check {
  return new Demand(isAtMost, most, 'too_big')
}

/** @param pattern without the flags `g` and `y`, which would make it remember. */
export function regex(pattern: RegExp): Check {
  return new Demand(matches, pattern, 'invalid_format')
}

function trimmed(reading: Reading): void {
  if (typeof reading.value === 'string') reading.value = reading.value.trim()
}

/** Takes away what stands around a text. */
export function trim(): Check {
  return { run: trimmed }
}

/** A demand of the caller's own. */
export function check(run: (reading: Reading) => void): Check {
  return { run }
}

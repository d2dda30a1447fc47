import * as z from 'zod'

/** The largest number that a policy can hold: Chromium reads 32 bits. */
export const largest = 2_147_483_647

/** A whole number within limits, both of them allowed. */
export function wholeNumber(from: number, to: number = largest) {
  return z.int().min(from).max(to)
}

/** A time in milliseconds; 0 means never. */
export const milliseconds = wholeNumber(0)

import * as z from 'zod/mini'
import { DeviceFindingCode, Finding } from '../../contract/finding.ts'

/** A finding, and since when it has been found without a break, in milliseconds since 1970. */
export const StandingFinding = z.object({ ...Finding.shape, since: z.number() })
export type StandingFinding = z.infer<typeof StandingFinding>

const ownCodes: ReadonlySet<string> = new Set(DeviceFindingCode.options)

/** Whether a device's own readings say it. Heat is judged twice: held against the model's degrees it is the fleet's. */
export function isOwn({ code, against }: Finding): boolean {
  return ownCodes.has(code) && against === undefined
}

/** Whether it comes of going through the whole fleet. */
export function isOfFleet(finding: Finding): boolean {
  return !isOwn(finding) && finding.code !== 'policy-not-in-force'
}

/** What is found now, each since it was first found. @param now milliseconds since 1970. */
export function standing(
  findings: readonly Finding[],
  before: readonly StandingFinding[],
  now: number,
): StandingFinding[] {
  return findings.map((finding) => {
    const known = before.find(({ code }) => code === finding.code)
    return { ...finding, since: known?.since ?? now }
  })
}

import * as z from 'zod/mini'
import { LimitSettings } from './limit-settings.ts'
import { Revision, UnitPath } from './settings.ts'

/** What the unit's devices are judged by; the defaults where an older compiler wrote the file. */
const limits = z.exactOptional(LimitSettings)

/** A time in which a unit has another revision: a national test, say. Instants are ISO 8601, UTC. */
const UnitWindow = z.object({
  id: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  revision: Revision,
  limits,
})

/**
 * What the compiler tells the desk of a plan: the units, the revision that each should have in force,
 * and whose enrolment secret opens it (as a hash: the file may lie where the secret should not).
 */
export const UnitRegister = z.object({
  format: z.literal('fadder-units/1'),
  municipality: z.string(),
  units: z.array(
    z.object({
      path: UnitPath,
      name: z.string(),
      revision: Revision,
      limits,
      /** SHA-256 of the enrolment secret, in lower-case hexadecimal. */
      enrolmentSecretSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      /** Times in which the unit is given something else, and the revision that it then has. */
      windows: z.exactOptional(z.array(UnitWindow)),
    }),
  ),
})
export type UnitRegister = z.infer<typeof UnitRegister>

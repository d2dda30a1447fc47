import * as z from 'zod/mini'
import { limitOrder, limitShape } from './limit-settings.ts'
import { Revision, UnitPath } from './settings.ts'

/** The settings of a unit that its devices are judged by. */
export const UnitLimits = z.object(limitShape).check(limitOrder)

/** The defaults hold where an older compiler wrote the file. */
const limits = z.exactOptional(UnitLimits)

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

import * as z from 'zod/mini'
import { helpShape } from './help-settings.ts'
import { limitOrder, limitShape } from './limit-settings.ts'
import { OperatingSystem } from './operating-system.ts'

/** A policy revision: the first 12 hexadecimal digits of the SHA-256 of what a unit is given. */
export const Revision = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/** The path of an organizational unit, as Google's Directory API writes it: `/Elever/Hagaskolan`. */
export const UnitPath = z.string().check(z.regex(/^\/(?:[^/]+(?:\/[^/]+)*)?$/), z.maxLength(500))

/**
 * What policy writes into the extension's managed storage.
 *
 * Every key is at the top level: Chromium drops a value that breaks the managed schema together with its
 * whole top-level key, and tells nobody. A missing key is therefore how the extension notices a refused
 * value. A key that came after the first version stands in settings-versions.ts too, with what holds
 * where policy is older than it.
 */
export const Settings = z
  .object({
    /** Which of these keys policy was written with; policy that does not say so is of version 1. */
    settingsVersion: z.int().check(z.minimum(1), z.maximum(1000)),
    /** The revision of the unit's policy; it travels back with every check-in. */
    revision: Revision,
    unit: UnitPath,
    /** Where the desk answers, without a path: `https://fadder.example.se`. */
    deskUrl: z.url({ protocol: /^https?$/ }),
    /** Opens enrolment into this one unit. It can be read on every device, so it counts as public. */
    enrolmentSecret: z.string().check(z.minLength(16), z.maxLength(200)),
    /** On every other operating system the extension stays dormant: a unit follows its user to PCs. */
    activeOn: z.array(OperatingSystem),
    /** Minutes between two check-ins. */
    checkInMinutes: z.int().check(z.minimum(15), z.maximum(1440)),
    /** Seconds after the browser's start in which nothing is sent but a press for help. */
    quietSeconds: z.int().check(z.minimum(0), z.maximum(600)),
    /** Seconds over which the devices of a fleet spread what they would otherwise all send at once. */
    spreadSeconds: z.int().check(z.minimum(0), z.maximum(3600)),
    /** Whether the pupil may write words of their own; off for the youngest. */
    freeText: z.boolean(),
    /** Whether the device's network addresses are read. They are personal data, so the municipality must ask for them. */
    networkAddresses: z.boolean(),
    ...limitShape,
    ...helpShape,
  })
  .check(limitOrder)
export type Settings = z.infer<typeof Settings>

import * as z from 'zod/mini'
import { Language, reviewedLanguages } from './language.ts'
import { OwnSteps } from './own-steps.ts'

/** What the help button offers, as far as the municipality decides it. */
export const helpShape = {
  /** Whether a pupil may send a picture of the page that is open. */
  screenshots: z.boolean(),
  /** The languages among which a pupil chooses; the first is for those whose own is not among them. */
  languages: z.array(Language).check(z.minLength(1)),
  /** Whether the button is bigger and has fewer choices for everybody. A pupil can choose so in any case. */
  adaptedMode: z.boolean(),
  /** What the municipality lets its pupils try first. */
  selfHelp: z.array(OwnSteps),
}

export const HelpSettings = z.object(helpShape)
export type HelpSettings = z.infer<typeof HelpSettings>

/** What holds where policy is older than these settings: nobody has decided yet that pictures may be sent. */
export const defaultHelpSettings: HelpSettings = {
  screenshots: false,
  languages: [...reviewedLanguages],
  adaptedMode: false,
  selfHelp: [],
}

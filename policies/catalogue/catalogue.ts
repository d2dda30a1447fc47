import { safety } from './entries/safety.ts'
import { privacy } from './entries/privacy.ts'
import { storedData } from './entries/stored-data.ts'
import { sitePermissions } from './entries/site-permissions.ts'
import { siteExceptions } from './entries/site-exceptions.ts'
import { wordHelp } from './entries/word-help.ts'
import { signIn } from './entries/sign-in.ts'
import { browserSignIn } from './entries/browser-sign-in.ts'
import { session } from './entries/session.ts'
import { updates } from './entries/updates.ts'
import { restarts } from './entries/restarts.ts'
import { battery } from './entries/battery.ts'
import { power } from './entries/power.ts'
import { exams } from './entries/exams.ts'
import { extensions } from './entries/extensions.ts'
import { apps } from './entries/apps.ts'
import { network } from './entries/network.ts'
import { printing } from './entries/printing.ts'
import { accessibility } from './entries/accessibility.ts'
import { accessibilityInput } from './entries/accessibility-input.ts'
import { accessibilitySignIn } from './entries/accessibility-sign-in.ts'
import { generativeAi } from './entries/generative-ai.ts'
import { generativeAiChromebook } from './entries/generative-ai-chromebook.ts'
import { integrity } from './entries/integrity.ts'
import { reportingHardware } from './entries/reporting-hardware.ts'
import { reportingSystem } from './entries/reporting-system.ts'
import { reportingUse } from './entries/reporting-use.ts'
import { experience } from './entries/experience.ts'
import type { Policy } from './policy.ts'

/** Every policy that the catalogue explains, by category and in the order in which a reader meets them. */
export const categories = {
  safety,
  privacy,
  storedData,
  sitePermissions,
  siteExceptions,
  wordHelp,
  signIn,
  browserSignIn,
  session,
  updates,
  restarts,
  battery,
  power,
  exams,
  extensions,
  apps,
  network,
  printing,
  accessibility,
  accessibilityInput,
  accessibilitySignIn,
  generativeAi,
  generativeAiChromebook,
  integrity,
  reportingHardware,
  reportingSystem,
  reportingUse,
  experience,
} as const satisfies Record<string, readonly Policy[]>

/** The same by name: what a plan is checked against. */
export const catalogue: ReadonlyMap<string, Policy> = new Map(
  Object.values(categories)
    .flat()
    .map((policy) => [policy.name, policy]),
)

import { safety } from './safety.ts'
import { privacy } from './privacy.ts'
import { storedData } from './stored-data.ts'
import { sitePermissions } from './site-permissions.ts'
import { signIn } from './sign-in.ts'
import { session } from './session.ts'
import { updates } from './updates.ts'
import { restarts } from './restarts.ts'
import { battery } from './battery.ts'
import { power } from './power.ts'
import { exams } from './exams.ts'
import { extensions } from './extensions.ts'
import { apps } from './apps.ts'
import { network } from './network.ts'
import { printing } from './printing.ts'
import { accessibility } from './accessibility.ts'
import { accessibilityInput } from './accessibility-input.ts'
import { generativeAi } from './generative-ai.ts'
import { generativeAiChromebook } from './generative-ai-chromebook.ts'
import { integrity } from './integrity.ts'
import { reportingHardware } from './reporting-hardware.ts'
import { reportingSystem } from './reporting-system.ts'
import { reportingUse } from './reporting-use.ts'
import { experience } from './experience.ts'
import type { Policy } from './policy.ts'

/** Every policy that the catalogue explains, by category and in the order in which a reader meets them. */
export const categories = {
  safety,
  privacy,
  storedData,
  sitePermissions,
  signIn,
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

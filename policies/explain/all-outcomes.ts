import type { Outcomes } from './outcome.ts'
import { accessibilityInputOutcomes } from './outcomes/accessibility-input.ts'
import { accessibilitySignInOutcomes } from './outcomes/accessibility-sign-in.ts'
import { accessibilityOutcomes } from './outcomes/accessibility.ts'
import { appsOutcomes } from './outcomes/apps.ts'
import { batteryOutcomes } from './outcomes/battery.ts'
import { browserSignInOutcomes } from './outcomes/browser-sign-in.ts'
import { examsOutcomes } from './outcomes/exams.ts'
import { experienceOutcomes } from './outcomes/experience.ts'
import { extensionsOutcomes } from './outcomes/extensions.ts'
import { generativeAiChromebookOutcomes } from './outcomes/generative-ai-chromebook.ts'
import { generativeAiOutcomes } from './outcomes/generative-ai.ts'
import { integrityOutcomes } from './outcomes/integrity.ts'
import { networkOutcomes } from './outcomes/network.ts'
import { powerOutcomes } from './outcomes/power.ts'
import { printingOutcomes } from './outcomes/printing.ts'
import { privacyOutcomes } from './outcomes/privacy.ts'
import { reportingHardwareOutcomes } from './outcomes/reporting-hardware.ts'
import { reportingSystemOutcomes } from './outcomes/reporting-system.ts'
import { reportingUseOutcomes } from './outcomes/reporting-use.ts'
import { restartsOutcomes } from './outcomes/restarts.ts'
import { safetyOutcomes } from './outcomes/safety.ts'
import { sessionOutcomes } from './outcomes/session.ts'
import { signInOutcomes } from './outcomes/sign-in.ts'
import { siteExceptionsOutcomes } from './outcomes/site-exceptions.ts'
import { sitePermissionsOutcomes } from './outcomes/site-permissions.ts'
import { storedDataOutcomes } from './outcomes/stored-data.ts'
import { updatesOutcomes } from './outcomes/updates.ts'
import { wordHelpOutcomes } from './outcomes/word-help.ts'

/** What every policy of the catalogue comes to, by its name. */
export const allOutcomes: ReadonlyMap<string, Outcomes> = new Map(
  [
    safetyOutcomes,
    privacyOutcomes,
    storedDataOutcomes,
    sitePermissionsOutcomes,
    siteExceptionsOutcomes,
    wordHelpOutcomes,
    signInOutcomes,
    browserSignInOutcomes,
    sessionOutcomes,
    updatesOutcomes,
    restartsOutcomes,
    batteryOutcomes,
    powerOutcomes,
    examsOutcomes,
    extensionsOutcomes,
    appsOutcomes,
    networkOutcomes,
    printingOutcomes,
    accessibilityOutcomes,
    accessibilityInputOutcomes,
    accessibilitySignInOutcomes,
    generativeAiOutcomes,
    generativeAiChromebookOutcomes,
    integrityOutcomes,
    reportingHardwareOutcomes,
    reportingSystemOutcomes,
    reportingUseOutcomes,
    experienceOutcomes,
  ].flatMap((outcomes) => Object.entries(outcomes)),
)

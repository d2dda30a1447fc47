import * as checkIn from '../../../contract/check-in.ts'
import * as entry from '../../../contract/entry.ts'
import * as enrolment from '../../../contract/enrolment.ts'
import * as finding from '../../../contract/finding.ts'
import * as helpSettings from '../../../contract/help-settings.ts'
import * as language from '../../../contract/language.ts'
import * as ownSteps from '../../../contract/own-steps.ts'
import * as problem from '../../../contract/problem.ts'
import * as recent from '../../../contract/recent.ts'
import * as selfCheck from '../../../contract/self-check.ts'
import * as settings from '../../../contract/settings.ts'
import { PublicKey, SignedRequest } from '../../../contract/signed-request.ts'
import * as snapshot from '../../../contract/snapshot.ts'
import * as ticket from '../../../contract/ticket.ts'
import * as unitRegister from '../../../contract/unit-register.ts'
import * as kept from '../../../extension/core/kept.ts'
import * as messages from '../../../extension/core/messages.ts'
import * as offer from '../../../extension/core/offer.ts'
import * as sampling from '../../../extension/core/sampling.ts'

const modules = {
  ...checkIn,
  ...enrolment,
  ...entry,
  ...helpSettings,
  ...language,
  ...ownSteps,
  ...finding,
  ...problem,
  ...recent,
  ...selfCheck,
  ...settings,
  PublicKey,
  SignedRequest,
  ...snapshot,
  ...ticket,
  UnitLimits: unitRegister.UnitLimits,
  ...messages,
  ...offer,
  ...sampling,
  ...kept.keptSchemas,
  OutboxItem: kept.OutboxItem,
}

/** Every schema of data that the extension reads, by name: whatever zod/mini is where this is loaded made them. */
export const shippedSchemas = Object.fromEntries(
  Object.entries(modules).flatMap(([name, value]) =>
    typeof value === 'object' && 'safeParse' in value ? [[name, value]] : [],
  ),
)

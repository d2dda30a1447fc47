import * as z from 'zod'
import { wholeNumber } from './number-values.ts'
import { oneOf } from './plain-values.ts'

const text = z.string().min(1)
const optionalText = z.exactOptional(text)

/** The oldest systems that may be used, and for how many days they are warned before they may not. */
export const minimumVersions = z.strictObject({
  requirements: z.array(
    z.strictObject({
      chromeos_version: z.string().regex(/^[0-9]+([.][0-9]+)*$/, 'must be a version such as 15236.80.0'),
      warning_period: z.exactOptional(wholeNumber(0)),
      aue_warning_period: z.exactOptional(wholeNumber(0)),
    }),
  ),
  unmanaged_user_restricted: z.exactOptional(z.boolean()),
})

/** How large a part of the devices has been updated after so many days. */
export const updateStages = z.array(z.strictObject({ days: wholeNumber(1, 28), percentage: wholeNumber(0, 100) }))

/**
 * Sessions that belong to the device and to nobody: 0 a managed guest session, 1 an app, 4 a site and 5
 * an isolated app in kiosk.
 */
export const localAccounts = z.array(
  z.strictObject({
    account_id: text,
    type: oneOf(0, 1, 4, 5),
    kiosk_app: z.exactOptional(z.strictObject({ app_id: optionalText, update_url: optionalText })),
    web_kiosk_app: z.exactOptional(z.strictObject({ url: optionalText })),
    isolated_kiosk_app: z.exactOptional(
      z.strictObject({ web_bundle_id: optionalText, update_manifest_url: optionalText }),
    ),
  }),
)

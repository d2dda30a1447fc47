import * as z from 'zod'
import { accessibilityInput } from './entries/accessibility-input.ts'
import { accessibilitySignIn } from './entries/accessibility-sign-in.ts'
import { accessibility } from './entries/accessibility.ts'
import { withoutBluetoothAids } from './values/bluetooth-values.ts'
import { onlyFalse } from './values/plain-values.ts'

/** What only adds to an aid: without them text is still read aloud, and speech captioned, by the device itself. */
const additions = ['EnhancedNetworkVoicesInSelectToSpeakAllowed', 'LiveTranslateEnabled']

const aids = [...accessibility, ...accessibilityInput, ...accessibilitySignIn].filter(
  ({ name }) => !additions.includes(name),
)

/**
 * By a policy's name, the values that take an aid, or the way to it, from a pupil who needs it. Unset, the choice
 * is the pupil's; a value that forces an aid on forbids none.
 */
export const forbidsAid: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...aids.map(({ name }): [string, z.ZodType] => [name, onlyFalse]),
  ['ScreenMagnifierType', z.literal(0)],
  ['DeviceLoginScreenScreenMagnifierType', z.literal(0)],
  // What those lean on who find it hard to spell.
  ['SpellcheckEnabled', onlyFalse],
  // Hearing aids are connected by it, and what those press who can't use a keyboard.
  ['DeviceAllowBluetooth', onlyFalse],
  ['DeviceAllowedBluetoothServices', withoutBluetoothAids],
  // The aids are switched on in the device's settings.
  ['SystemFeaturesDisableList', z.array(z.unknown()).refine((parts) => parts.includes('os_settings'))],
])

import * as z from 'zod'
import { milliseconds, wholeNumber } from './number-values.ts'
import { oneOf } from './plain-values.ts'

const optionalDelay = z.exactOptional(milliseconds)

/** What happens on one source of power when nobody touches the device, and after how many milliseconds. */
const idle = z.strictObject({
  Delays: z.exactOptional(
    z.strictObject({
      ScreenDim: optionalDelay,
      ScreenOff: optionalDelay,
      IdleWarning: optionalDelay,
      Idle: optionalDelay,
    }),
  ),
  IdleAction: z.exactOptional(oneOf('Suspend', 'Logout', 'Shutdown', 'DoNothing')),
})

/** What an idle device does, on mains and on battery. */
export const idleSettings = z.strictObject({ AC: z.exactOptional(idle), Battery: z.exactOptional(idle) })

/** After how many milliseconds the screen locks, on mains and on battery. */
export const lockDelays = z.strictObject({ AC: optionalDelay, Battery: optionalDelay })

/** The same where nobody is signed in: there is nobody to warn or to sign out. */
const signInIdle = z.strictObject({
  Delays: z.exactOptional(z.strictObject({ ScreenDim: optionalDelay, ScreenOff: optionalDelay, Idle: optionalDelay })),
  IdleAction: z.exactOptional(oneOf('Suspend', 'Shutdown', 'DoNothing')),
})

export const signInScreenPower = z.strictObject({
  AC: z.exactOptional(signInIdle),
  Battery: z.exactOptional(signInIdle),
  LidCloseAction: z.exactOptional(oneOf('Suspend', 'Shutdown', 'DoNothing')),
  /** Per cent. */
  UserActivityScreenDimDelayScale: z.exactOptional(wholeNumber(100)),
})

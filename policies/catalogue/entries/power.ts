import { asIs, leftOut, prefixUnknown, shapeUnknown, trueOrFalse } from '../api-mapping.ts'
import { chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { idleSettings, lockDelays, signInScreenPower } from '../values/power-values.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** What the device does when nobody touches it. */
export const power: Policy[] = [
  {
    name: 'PowerManagementIdleSettings',
    value: idleSettings,
    example: { AC: { Delays: { ScreenDim: 300_000, ScreenOff: 330_000, Idle: 600_000 }, IdleAction: 'Suspend' } },
    ...chromeOsUser,
    api: shapeUnknown('chrome.users.IdleSettingsExtended'),
    risks: [],
    what: {
      sv: 'Vad datorn gör när ingen rör den: släcker skärmen, somnar eller loggar ut, och efter hur lång tid.',
      en: 'What the device does when nobody touches it: dims, sleeps or signs out, and after how long.',
    },
    it: 'Delays in milliseconds for mains and battery apart; ScreenDim must not come after ScreenOff, nor either after Idle.',
  },
  {
    name: 'ScreenLockDelays',
    value: lockDelays,
    example: { AC: 600_000, Battery: 300_000 },
    ...chromeOsUser,
    api: shapeUnknown('chrome.users.IdleSettingsExtended'),
    risks: [],
    what: {
      sv: 'Hur länge datorn får stå orörd innan skärmen låses.',
      en: 'For how long the device may stand untouched before the screen locks.',
    },
    it: 'Milliseconds, for mains and battery apart; 0 never locks, and it must not be longer than the idle delay.',
  },
  {
    name: 'ChromeOsLockOnIdleSuspend',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.IdleSettingsExtended', 'lockOnSleepOrLidClose'),
    risks: [],
    what: {
      sv: 'Om skärmen låses när datorn somnar eller locket stängs.',
      en: 'Whether the screen locks when the device sleeps or its lid is closed.',
    },
    it: 'The lock comes before the suspend; with AllowScreenLock false the user is signed out instead.',
  },
  {
    name: 'LidCloseAction',
    value: oneOf(0, 1, 2, 3),
    example: 0,
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.IdleSettingsExtended'),
    risks: [],
    what: { sv: 'Vad som händer när locket stängs.', en: 'What happens when the lid is closed.' },
    meanings: {
      0: { sv: 'datorn somnar', en: 'the device sleeps' },
      1: { sv: 'eleven loggas ut', en: 'the pupil is signed out' },
      2: { sv: 'datorn stängs av', en: 'the device is switched off' },
      3: { sv: 'ingenting', en: 'nothing' },
    },
    it: 'Only in a session; on the sign-in screen it is DeviceLoginScreenPowerManagement.',
  },
  {
    name: 'AllowWakeLocks',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: asIs('chrome.users.AllowWakeLocks', 'allowWakeLocks'),
    risks: [],
    what: {
      sv: 'Om sidor och tillägg kan hålla datorn vaken, till exempel under en film.',
      en: 'Whether pages and extensions can keep the device awake, for instance during a film.',
    },
    it: 'Screen and system wake locks; with false a presentation goes dark by the idle settings.',
  },
  {
    name: 'DeviceLoginScreenPowerManagement',
    value: signInScreenPower,
    example: {
      AC: { IdleAction: 'DoNothing' },
      Battery: { Delays: { Idle: 300_000 }, IdleAction: 'Suspend' },
      LidCloseAction: 'Suspend',
    },
    ...chromeOsDevice,
    api: leftOut(
      'Google has only a switch for it, in chrome.devices.PowerManagement, and not the times; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Vad datorn gör på inloggningsskärmen när ingen rör den.',
      en: 'What the device does on the sign-in screen when nobody touches it.',
    },
    it: 'Delays in milliseconds; DoNothing on mains keeps devices in a cart reachable for updates.',
  },
]

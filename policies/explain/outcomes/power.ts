import type { Outcomes } from '../outcome.ts'

/** What the settings for an untouched device come to. */
export const powerOutcomes: Readonly<Record<string, Outcomes>> = {
  PowerManagementIdleSettings: {
    '*': {
      effect: 'is',
      sv: 'Kommunen har bestämt vad datorn gör när ingen rör den, och efter hur lång tid.',
      en: 'The municipality has decided what the device does when nobody touches it, and after how long.',
    },
  },
  ScreenLockDelays: {
    '*': {
      effect: 'is',
      sv: 'Kommunen har bestämt hur länge datorn får stå orörd innan skärmen låses.',
      en: 'The municipality has decided how long the device may stand untouched before the screen locks.',
    },
  },
  ChromeOsLockOnIdleSuspend: {
    true: {
      effect: 'is',
      sv: 'Skärmen låses när datorn somnar eller locket stängs.',
      en: 'The screen locks when the device sleeps or its lid is closed.',
    },
    false: {
      effect: 'is',
      sv: 'Skärmen låses inte när datorn somnar eller locket stängs, så den som öppnar datorn kommer rakt in.',
      en: 'The screen does not lock when the device sleeps or its lid is closed, so whoever opens it gets in.',
    },
  },
  LidCloseAction: {
    '0': {
      effect: 'is',
      sv: 'Datorn somnar när locket stängs.',
      en: 'The device goes to sleep when the lid is closed.',
    },
    '1': {
      effect: 'is',
      sv: 'Den som använder datorn loggas ut när locket stängs.',
      en: 'Whoever uses the device is signed out when the lid is closed.',
    },
    '2': {
      effect: 'is',
      sv: 'Datorn stängs av när locket stängs.',
      en: 'The device switches off when the lid is closed.',
    },
    '3': {
      effect: 'is',
      sv: 'Datorn fortsätter vara i gång när locket stängs.',
      en: 'The device stays on when the lid is closed.',
    },
  },
  AllowWakeLocks: {
    true: {
      effect: 'is',
      sv: 'Sidor och tillägg kan hålla datorn vaken, till exempel under en presentation.',
      en: 'Pages and extensions can keep the device awake, for instance during a presentation.',
    },
    false: {
      effect: 'is',
      sv: 'Sidor och tillägg kan inte hålla datorn vaken, så skärmen kan släckas mitt i en presentation.',
      en: 'Pages and extensions can not keep the device awake, so the screen may go dark during a presentation.',
    },
  },
  DeviceLoginScreenPowerManagement: {
    '*': {
      effect: 'is',
      sv: 'Kommunen har bestämt vad datorn gör på inloggningsskärmen när ingen rör den.',
      en: 'The municipality has decided what the device does on the sign-in screen when nobody touches it.',
    },
  },
}

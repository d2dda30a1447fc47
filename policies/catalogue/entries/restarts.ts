import { asIs, duration, prefixUnknown, shapeUnknown } from '../api-mapping.ts'
import { wholeNumber } from '../values/number-values.ts'
import { chromeOsDevice, desktop, type Policy } from '../policy.ts'
import { rebootSchedule } from '../values/time-values.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** When the device or the browser starts anew, so that updates take effect. */
export const restarts: Policy[] = [
  {
    name: 'RebootAfterUpdate',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AutoUpdateSettings', 'rebootAfterUpdate'),
    risks: [],
    what: {
      sv: 'Om datorn startar om av sig själv efter en uppdatering.',
      en: 'Whether the device restarts by itself after an update.',
    },
    it: 'Restarts on the sign-in screen once an update waits; a running session is not interrupted.',
  },
  {
    name: 'DeviceScheduledReboot',
    value: rebootSchedule,
    example: { frequency: 'WEEKLY', day_of_week: 'TUESDAY', reboot_time: { hour: 3, minute: 30 } },
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.DeviceScheduledReboot'),
    risks: [],
    what: { sv: 'När datorn startar om av sig själv.', en: 'When the device restarts by itself.' },
    it: 'Device time zone; a session is warned an hour before and then restarted, an idle sign-in screen at once.',
  },
  {
    name: 'UptimeLimit',
    value: wholeNumber(3600),
    unit: 'seconds',
    example: 604_800,
    ...chromeOsDevice,
    api: duration('chrome.devices.ScheduledRebootDurationV2', 'uptimeLimitDuration', 'seconds'),
    risks: [],
    what: {
      sv: 'Hur länge datorn kan vara i gång innan den startar om.',
      en: 'For how long the device can be on before it restarts.',
    },
    it: 'At least an hour; in a session it waits until the user signs out.',
  },
  {
    name: 'RelaunchNotification',
    value: oneOf(1, 2),
    example: 1,
    scope: 'user',
    platforms: desktop,
    api: prefixUnknown('chrome.users.RelaunchNotificationWithDurationV2'),
    risks: [],
    what: {
      sv: 'Hur eleven påminns om att starta om när en uppdatering väntar.',
      en: 'How the pupil is reminded to restart when an update waits.',
    },
    meanings: {
      1: { sv: 'rekommenderar en omstart', en: 'recommends a restart' },
      2: { sv: 'kräver en omstart när tiden är ute', en: 'demands a restart when time is up' },
    },
    it: 'How urgently it is said, over RelaunchNotificationPeriod; 2 restarts at its end, with open work or not.',
  },
  {
    name: 'RelaunchNotificationPeriod',
    value: wholeNumber(3_600_000),
    unit: 'milliseconds',
    example: 604_800_000,
    scope: 'user',
    platforms: desktop,
    api: duration(
      'chrome.users.RelaunchNotificationWithDurationV2',
      'relaunchNotificationPeriodDuration',
      'milliseconds',
    ),
    risks: [],
    what: {
      sv: 'Hur länge eleven påminns om att starta om.',
      en: 'For how long the pupil is reminded to restart.',
    },
    it: 'Counts from when the update was ready; at least an hour.',
  },
]

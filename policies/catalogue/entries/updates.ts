import * as z from 'zod'
import { asIs, leftOut, named, noSchema, prefixed, shapeUnknown } from '../api-mapping.ts'
import { minimumVersions, updateStages } from '../values/device-values.ts'
import { wholeNumber } from '../values/number-values.ts'
import { chromeOsDevice, everywhere, type Policy } from '../policy.ts'
import { updateFreeIntervals } from '../values/time-values.ts'
import { noEntries, noValue, oneOf, onlyFalse, yesOrNo } from '../values/plain-values.ts'

/** How the device keeps its system current. */
export const updates: Policy[] = [
  {
    name: 'DeviceAutoUpdateDisabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AutoUpdateSettings', 'updateDisabled'),
    risks: ['system-security'],
    harmless: onlyFalse,
    what: {
      sv: 'Om systemuppdateringar är avstängda.',
      en: 'Whether system updates are switched off.',
    },
    it: 'update_engine of the whole system: security fixes stop too.',
  },
  {
    name: 'ChromeOsReleaseChannel',
    value: oneOf('stable-channel', 'beta-channel', 'dev-channel', 'lts-channel', 'ltc-channel'),
    example: 'stable-channel',
    ...chromeOsDevice,
    api: named(
      'chrome.devices.AutoUpdateSettings',
      'releaseChannelWithLts',
      prefixed('RELEASE_CHANNEL_WITH_LTS_ENUM_', {
        'stable-channel': 'STABLE_CHANNEL',
        'beta-channel': 'BETA_CHANNEL',
        'dev-channel': 'DEV_CHANNEL',
        'lts-channel': 'LTS_CHANNEL',
        'ltc-channel': 'LTC_CHANNEL',
      }),
    ),
    risks: [],
    what: {
      sv: 'Hur tidigt datorn får nya systemversioner.',
      en: 'How early the device gets new system versions.',
    },
    meanings: {
      'stable-channel': { sv: 'den vanliga versionen', en: 'the usual version' },
      'beta-channel': { sv: 'några veckor före andra', en: 'some weeks before others' },
      'dev-channel': { sv: 'under utveckling', en: 'in development' },
      'lts-channel': { sv: 'sällan ändrad', en: 'seldom changed' },
      'ltc-channel': { sv: 'provar nästa sällan ändrade', en: 'tries the next seldom changed one' },
    },
    it: 'The channel of update_engine; moving to an older channel waits until that channel catches up.',
  },
  {
    name: 'DeviceTargetVersionPrefix',
    value: z.string().regex(/^[0-9]+[.](?:[0-9]+[.])*[0-9]*$/, 'must be the beginning of a version, such as 16328.'),
    example: '16328.',
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.AutoUpdateSettings'),
    risks: ['system-security'],
    // There is always a version after the one that it stops at.
    harmless: noValue,
    what: { sv: 'Vilken systemversion datorn stannar på.', en: 'Which version of the system the device stays at.' },
    it: 'update_engine stops at the newest build with this prefix; security fixes beyond it are not installed.',
  },
  {
    name: 'DeviceRollbackToTargetVersion',
    // 2 stands in Chromium's schema, but nothing says any longer what it does.
    value: oneOf(1, 3),
    example: 1,
    ...chromeOsDevice,
    api: named(
      'chrome.devices.AutoUpdateSettings',
      'deviceRollbackToTargetVersion',
      prefixed('ROLLBACK_TO_TARGET_VERSION_ENUM_', { 1: 'ROLLBACK_DISABLED', 3: 'ROLLBACK_AND_RESTORE_IF_POSSIBLE' }),
    ),
    risks: ['system-security'],
    harmless: z.literal(1),
    what: {
      sv: 'Om datorn går tillbaka till den äldre systemversion som kommunen har bestämt.',
      en: 'Whether the device goes back to the older version of the system that the municipality has chosen.',
    },
    meanings: {
      1: { sv: 'nej', en: 'no' },
      3: { sv: 'ja, och den töms på vägen', en: 'yes, and it is emptied on the way' },
    },
    it: 'Goes with DeviceTargetVersionPrefix; 3 powerwashes, keeps networks without certificates, and enrols again by itself.',
  },
  {
    name: 'DeviceRollbackAllowedMilestones',
    value: wholeNumber(0, 4),
    example: 4,
    ...chromeOsDevice,
    api: noSchema(),
    risks: ['system-security'],
    harmless: z.literal(0),
    what: {
      sv: 'Hur många systemversioner bakåt datorn ska kunna gå.',
      en: 'How many versions of the system the device should be able to go back.',
    },
    it: 'Holds back rollback protection so far; a lower number may burn it in for good, whatever is set later.',
  },
  {
    name: 'DeviceMinimumVersion',
    value: minimumVersions,
    example: { requirements: [{ chromeos_version: '16328', warning_period: 14, aue_warning_period: 30 }] },
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.AutoUpdateSettings'),
    risks: [],
    what: {
      sv: 'Den äldsta systemversion som får användas, och hur länge man varnas innan datorn måste uppdateras.',
      en: 'The oldest version of the system that may be used, and for how long one is warned before the device must be updated.',
    },
    it: 'Signs users out when the warning period is over; devices past their support date use aue_warning_period and may be locked for good.',
  },
  {
    name: 'DeviceUpdateStagingSchedule',
    value: updateStages,
    example: [
      { days: 3, percentage: 10 },
      { days: 10, percentage: 100 },
    ],
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.AutoUpdateSettings'),
    risks: ['system-security'],
    harmless: noEntries,
    what: {
      sv: 'Hur stor del av datorerna som uppdateras efter hur många dagar.',
      en: 'How large a part of the devices is updated after how many days.',
    },
    it: 'Each device draws its own place in the schedule; it counts from when the device first sees the update.',
  },
  {
    name: 'DeviceUpdateScatterFactor',
    value: wholeNumber(0),
    unit: 'seconds',
    example: 7200,
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.AutoUpdateSettings'),
    risks: ['system-security'],
    // A day at most: a device that is left off for a weekend waits longer than that.
    harmless: wholeNumber(0, 86_400),
    what: {
      sv: 'Över hur lång tid uppdateringarna sprids, så att inte alla datorer hämtar dem samtidigt.',
      en: 'Over how long a time updates are spread, so that not all devices fetch them at once.',
    },
    it: 'Each device waits a random part of it after it has seen an update.',
  },
  {
    name: 'DeviceAutoUpdateTimeRestrictions',
    value: updateFreeIntervals,
    example: [
      {
        start: { day_of_week: 'Monday', hours: 8, minutes: 0 },
        end: { day_of_week: 'Monday', hours: 16, minutes: 0 },
      },
    ],
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.AutoUpdateSettings'),
    risks: [],
    what: {
      sv: 'Tider i veckan då uppdateringar inte hämtas.',
      en: 'Hours of the week in which updates are not fetched.',
    },
    it: "update_engine pauses in the intervals, in the device's time zone; a device that is only ever on in them is never updated.",
  },
  {
    name: 'DeviceUpdateAllowedConnectionTypes',
    value: z.array(oneOf('ethernet', 'wifi', 'cellular')),
    example: ['ethernet', 'wifi'],
    ...chromeOsDevice,
    api: leftOut(
      'Google offers two choices where Chromium takes a list, and no source verifies which is which; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Genom vilka slags uppkopplingar systemuppdateringar hämtas: kabel, trådlöst nät eller mobilnät.',
      en: 'By which kinds of connection system updates are fetched: cable, wireless or mobile networks.',
    },
    it: 'Unset, all but cellular; a Chromebook without wifi in the list is updated only where it has a cable.',
  },
  {
    name: 'DeviceUpdateHttpDownloadsEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AutoUpdateSettings', 'autoUpdateHttpDownloadsEnabled'),
    risks: [],
    what: {
      sv: 'Om systemuppdateringar får hämtas okrypterat, så att skolans nät kan spara en kopia åt nästa dator.',
      en: "Whether system updates may be fetched without encryption, so that the school's network can keep a copy for the next device.",
    },
    it: 'HTTP instead of HTTPS for the payload, which a caching proxy can keep; its signature is checked either way.',
  },
  {
    name: 'DeviceAutoUpdateP2PEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AutoUpdateSettings', 'deviceAutoUpdatePeerToPeerEnabled'),
    risks: [],
    what: {
      sv: 'Om datorerna hämtar uppdateringar av varandra i skolans nät i stället för var och en från internet.',
      en: "Whether devices fetch updates from each other in the school's network instead of each from the internet.",
    },
    it: 'mDNS and HTTP between devices; client isolation in the wireless network makes it fall back to the internet.',
  },
  {
    name: 'DeviceExtendedAutoUpdateEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs('chrome.devices.DeviceExtendedAutoUpdateEnabled', 'deviceExtendedAutoUpdateEnabled'),
    risks: [],
    what: {
      sv: 'Om äldre Chromebooks får säkerhetsuppdateringar längre, utan en del funktioner.',
      en: 'Whether older Chromebooks get security updates for longer, without some of their features.',
    },
    it: 'Opts eligible models into the extended period; Android apps are no longer supported there.',
  },
  {
    name: 'ComponentUpdatesEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.ComponentUpdates', 'componentUpdatesEnabled'),
    risks: [],
    what: {
      sv: 'Om webbläsarens mindre delar uppdateras för sig, mellan de vanliga uppdateringarna.',
      en: "Whether the browser's smaller parts are updated on their own, between the usual updates.",
    },
    it: 'The component updater, Widevine among others; false spares lists without code that security depends on.',
  },
]

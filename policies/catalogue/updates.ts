import * as z from 'zod'
import { asIs, named, prefixed, shapeUnknown } from './api-mapping.ts'
import { minimumVersions, updateStages } from './device-values.ts'
import { wholeNumber } from './number-values.ts'
import { chromeOsDevice, type Policy } from './policy.ts'
import { updateFreeIntervals } from './time-values.ts'
import { oneOf, yesOrNo } from './values.ts'

/** How the device keeps its system current. */
export const updates: Policy[] = [
  {
    name: 'DeviceAutoUpdateDisabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AutoUpdateSettings', 'updateDisabled'),
    risks: ['system-security'],
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
    what: { sv: 'Vilken systemversion datorn stannar på.', en: 'Which version of the system the device stays at.' },
    it: 'update_engine stops at the newest build with this prefix; security fixes beyond it are not installed.',
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
]

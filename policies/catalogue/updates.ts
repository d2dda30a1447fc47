import { asIs, named, prefixed } from './api-mapping.ts'
import type { Policy } from './policy.ts'
import { oneOf, yesOrNo } from './values.ts'

const schema = 'chrome.devices.AutoUpdateSettings'
const chromeOsDevice = { scope: 'device', platforms: ['chromeos'] } as const

/** How the device keeps its system current. */
export const updates: Policy[] = [
  {
    name: 'DeviceAutoUpdateDisabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs(schema, 'updateDisabled'),
    what: {
      sv: 'Om systemuppdateringar är avstängda.',
      en: 'Whether system updates are switched off.',
    },
  },
  {
    name: 'RebootAfterUpdate',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs(schema, 'rebootAfterUpdate'),
    what: {
      sv: 'Om datorn startar om av sig själv efter en uppdatering.',
      en: 'Whether the device restarts by itself after an update.',
    },
  },
  {
    name: 'ChromeOsReleaseChannel',
    value: oneOf('stable-channel', 'beta-channel', 'dev-channel', 'lts-channel', 'ltc-channel'),
    example: 'stable-channel',
    ...chromeOsDevice,
    api: named(
      schema,
      'releaseChannelWithLts',
      prefixed('RELEASE_CHANNEL_WITH_LTS_ENUM_', {
        'stable-channel': 'STABLE_CHANNEL',
        'beta-channel': 'BETA_CHANNEL',
        'dev-channel': 'DEV_CHANNEL',
        'lts-channel': 'LTS_CHANNEL',
        'ltc-channel': 'LTC_CHANNEL',
      }),
    ),
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
  },
]

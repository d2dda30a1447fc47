import * as z from 'zod'
import { asIs, named, prefixed, trueOrFalse } from './api-mapping.ts'
import { desktop, everywhere, type Policy } from './policy.ts'
import { bookmarks, oneOf, yesOrNo } from './values.ts'

const chromeOsUser = { scope: 'user', platforms: ['chromeos'] } as const

/** What meets the pupil at the start, and what helps those who need it. */
export const experience: Policy[] = [
  {
    name: 'HomepageLocation',
    value: z.string().min(1),
    example: 'https://www.example.se',
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: asIs('chrome.users.Homepage', 'homepageLocation'),
    what: { sv: 'Webbläsarens startsida.', en: "The browser's home page." },
  },
  {
    name: 'RestoreOnStartup',
    value: oneOf(1, 4, 5),
    example: 5,
    scope: 'user',
    platforms: desktop,
    api: named(
      'chrome.users.StartupPages',
      'restoreOnStartup',
      prefixed('RESTORE_ON_STARTUP_ENUM_', { 1: 'RESTORE_SESSION', 4: 'LIST_OF_URLS', 5: 'NEW_TAB' }),
    ),
    what: { sv: 'Vad webbläsaren visar när den startar.', en: 'What the browser shows when it starts.' },
    meanings: {
      1: { sv: 'det som var öppet sist', en: 'what was open last' },
      4: { sv: 'bestämda sidor', en: 'given pages' },
      5: { sv: 'en ny flik', en: 'a new tab' },
    },
  },
  {
    name: 'ManagedBookmarks',
    value: bookmarks,
    example: [{ toplevel_name: 'Skolan' }, { name: 'Skolverket', url: 'https://www.skolverket.se' }],
    scope: 'user',
    platforms: everywhere,
    api: { kind: 'bookmarks', schema: 'chrome.users.ManagedBookmarksSetting', field: 'managedBookmarks' },
    what: {
      sv: 'Bokmärken som alltid finns och inte kan tas bort.',
      en: 'Bookmarks that are always there and can not be removed.',
    },
  },
  {
    name: 'DeviceAllowBluetooth',
    value: yesOrNo,
    example: true,
    scope: 'device',
    platforms: ['chromeos'],
    api: asIs('chrome.devices.Bluetooth', 'allowBluetooth'),
    what: {
      sv: 'Om hörlurar, hörapparater och annat kan anslutas med Bluetooth.',
      en: 'Whether headphones, hearing aids and the like can be connected by Bluetooth.',
    },
  },
  {
    name: 'SelectToSpeakEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.SelectToSpeakEnabled', 'selectToSpeakEnabled'),
    what: {
      sv: 'Om markerad text kan läsas upp. Utan inställning väljer eleven själv.',
      en: 'Whether selected text can be read aloud. Where it is not set, the pupil chooses.',
    },
  },
  {
    name: 'SpokenFeedbackEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.SpokenFeedbackEnabled', 'spokenFeedbackEnabled'),
    what: {
      sv: 'Om skärmläsaren är på. Utan inställning väljer eleven själv.',
      en: 'Whether the screen reader is on. Where it is not set, the pupil chooses.',
    },
  },
]

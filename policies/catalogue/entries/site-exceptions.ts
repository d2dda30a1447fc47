import * as z from 'zod'
import { asIs } from '../api-mapping.ts'
import { allButIos, desktop, everywhere, type Policy } from '../policy.ts'
import { noEntries } from '../values/plain-values.ts'

const label = '[^\\s,;*/:.[\\]]+'
const domain = `(?:\\[[*][.]\\])?${label}(?:[.]${label})`
const port = '(?::(?:\\d+|[*]))?'

/**
 * Sites as content settings write them: an address, `[*.]` before a domain for all that ends in it, or `*` for any.
 * Chromium passes over two of them in one text, and `*.example.se`, without a word.
 */
const sites = z.array(
  z
    .string()
    .regex(
      new RegExp(`^(?:(?:https?|[*])://(?:[*]|${domain}*)|[*]|${domain}+)${port}(?:/\\S*)?$`),
      'must be a site such as https://skolan.example.se or [*.]example.se',
    ),
)

/** Sites for which something else holds than for the others. */
export const siteExceptions: Policy[] = [
  {
    name: 'NotificationsAllowedForUrls',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.Notifications', 'notificationsAllowedForUrls'),
    risks: [],
    what: {
      sv: 'Webbplatser som får visa aviseringar utan att fråga.',
      en: 'Sites that may show notifications without asking.',
    },
    it: 'Exceptions to DefaultNotificationsSetting, in the form of content settings: [*.]example.se takes its subdomains in.',
  },
  {
    name: 'PopupsAllowedForUrls',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.Popups', 'popupsAllowedForUrls'),
    risks: [],
    what: {
      sv: 'Webbplatser som får öppna nya fönster av sig själva.',
      en: 'Sites that may open new windows by themselves.',
    },
    it: 'Exceptions to DefaultPopupsSetting; sign-in and test pages that open a window of their own need it.',
  },
  {
    name: 'SerialAskForUrls',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.WebSerialPortAccess', 'serialAskForUrls'),
    risks: ['website-sharing'],
    harmless: noEntries,
    what: {
      sv: 'Webbplatser som får be om att styra det som är anslutet till en serieport, till exempel en micro:bit.',
      en: 'Sites that may ask to control what is connected to a serial port, such as a micro:bit.',
    },
    it: 'Exceptions to DefaultSerialGuardSetting for programming lessons; the pupil still picks the port each time.',
  },
  {
    name: 'AudioCaptureAllowedUrls',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.AudioCaptureAllowedUrls', 'audioCaptureAllowedUrls'),
    risks: ['website-sharing'],
    harmless: noEntries,
    what: {
      sv: 'Webbplatser som får använda mikrofonen utan att fråga.',
      en: 'Sites that may use the microphone without asking.',
    },
    it: 'Granted without a prompt, also where AudioCaptureAllowed is false; the mark in the tab still shows.',
  },
  {
    name: 'VideoCaptureAllowedUrls',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.VideoCaptureAllowedUrls', 'videoCaptureAllowedUrls'),
    risks: ['website-sharing'],
    harmless: noEntries,
    what: {
      sv: 'Webbplatser som får använda kameran utan att fråga.',
      en: 'Sites that may use the camera without asking.',
    },
    it: 'Granted without a prompt, also where VideoCaptureAllowed is false; the mark in the tab still shows.',
  },
  {
    name: 'ScreenCaptureAllowedByOrigins',
    value: sites,
    example: ['https://skolan.example.se', '[*.]larande.example.se'],
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.EnableCaptureAllowedSettings', 'screenCaptureAllowedByOrigins'),
    risks: [],
    what: {
      sv: 'Webbplatser som kan få visa eller spela in skärmen även om andra inte kan det.',
      en: 'Sites that can be given to show or record the screen even where others can not.',
    },
    it: 'Exceptions to ScreenCaptureAllowed, for video lessons; the pupil still picks what to share.',
  },
]

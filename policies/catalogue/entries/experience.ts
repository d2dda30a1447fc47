import * as z from 'zod'
import { asIs, named, prefixed, shapeUnknown, trueOrFalse } from '../api-mapping.ts'
import { fetchedFile } from '../values/file-values.ts'
import { allButIos, chromeOsDevice, desktop, everywhere, type Policy } from '../policy.ts'
import { bookmarks, oneOf, yesOrNo } from '../values/plain-values.ts'

/** What meets the pupil at the start. */
export const experience: Policy[] = [
  {
    name: 'HomepageLocation',
    value: z.string().min(1),
    example: 'https://www.example.se',
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.Homepage', 'homepageLocation'),
    risks: [],
    what: { sv: 'Webbläsarens startsida.', en: "The browser's home page." },
    it: 'The home button and, with RestoreOnStartup, the first page; HomepageIsNewTabPage must be false.',
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
    risks: [],
    what: { sv: 'Vad webbläsaren visar när den startar.', en: 'What the browser shows when it starts.' },
    meanings: {
      1: { sv: 'det som var öppet sist', en: 'what was open last' },
      4: { sv: 'bestämda sidor', en: 'given pages' },
      5: { sv: 'en ny flik', en: 'a new tab' },
    },
    it: '4 needs RestoreOnStartupURLs; 1 brings back tabs that the pupil before may have left on shared accounts.',
  },
  {
    name: 'ManagedBookmarks',
    value: bookmarks,
    example: [{ toplevel_name: 'Skolan' }, { name: 'Skolverket', url: 'https://www.skolverket.se' }],
    scope: 'user',
    platforms: everywhere,
    api: { kind: 'bookmarks', schema: 'chrome.users.ManagedBookmarksSetting', field: 'managedBookmarks' },
    risks: [],
    what: {
      sv: 'Bokmärken som alltid finns och inte kan tas bort.',
      en: 'Bookmarks that are always there and can not be removed.',
    },
    it: 'A folder of its own on the bookmark bar, locked; the pupil keeps their own beside it.',
  },
  {
    name: 'DeviceWallpaperImage',
    value: fetchedFile,
    example: {
      url: 'https://www.example.se/bakgrund.jpg',
      hash: 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd',
    },
    ...chromeOsDevice,
    api: shapeUnknown('chrome.devices.SignInWallpaperImage'),
    risks: [],
    what: { sv: 'Bilden bakom inloggningsskärmen.', en: 'The picture behind the sign-in screen.' },
    it: 'A JPEG of at most 16 MB, fetched by the device and held against its SHA-256.',
  },
  {
    name: 'AllowDinosaurEasterEgg',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: desktop,
    api: trueOrFalse('chrome.users.AllowDinosaurEasterEgg', 'allowDinosaurEasterEgg'),
    risks: [],
    what: {
      sv: 'Om dinosauriespelet kan spelas när datorn saknar uppkoppling.',
      en: 'Whether the dinosaur game can be played when the device is offline.',
    },
    it: 'The game at chrome://dino and on the offline page; nothing else.',
  },
]

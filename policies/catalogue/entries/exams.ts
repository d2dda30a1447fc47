import { asIs, leftOut, noSchema } from '../api-mapping.ts'
import { localAccounts } from '../values/device-values.ts'
import { allButIos, chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { oneOf, onlyFalse, text, yesOrNo } from '../values/plain-values.ts'

/** What decides whether a test can be taken, and taken alone. */
export const exams: Policy[] = [
  {
    name: 'DisableScreenshots',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.Screenshot', 'disableScreenshots'),
    risks: [],
    what: {
      sv: 'Om skärmbilder och skärminspelningar är avstängda.',
      en: 'Whether screenshots and screen recordings are switched off.',
    },
    it: 'Keys, menus and the extension API for captures; a person with a phone is not touched.',
  },
  {
    name: 'ScreenCaptureAllowed',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: allButIos,
    api: asIs('chrome.users.ScreenCaptureAllowed', 'screenCaptureAllowed'),
    risks: [],
    what: {
      sv: 'Om webbplatser kan få visa eller spela in skärmen.',
      en: 'Whether sites can be given to show or record the screen.',
    },
    it: 'getDisplayMedia; false also stops sharing in video lessons, where ScreenCaptureAllowedByOrigins makes exceptions.',
  },
  {
    name: 'FullscreenAllowed',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: ['chromeos', 'linux', 'windows'],
    api: asIs('chrome.users.FullscreenAllowed', 'fullscreenAllowed'),
    risks: [],
    what: {
      sv: 'Om sidor, appar och tillägg kan fylla hela skärmen.',
      en: 'Whether pages, apps and extensions can fill the whole screen.',
    },
    it: 'The fullscreen API and F4; test platforms usually demand it.',
  },
  {
    name: 'DeviceLocalAccounts',
    value: localAccounts,
    example: [{ account_id: 'https://prov.example.se', type: 4, web_kiosk_app: { url: 'https://prov.example.se' } }],
    ...chromeOsDevice,
    api: leftOut(
      'Google has a schema for each kind of account, whose full enum names are not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Appar och gästkonton som kan startas på inloggningsskärmen utan att någon loggar in, till exempel en provapp.',
      en: 'Apps and guest accounts that can be started on the sign-in screen without anybody signing in, such as a test app.',
    },
    it: 'Kiosk apps and managed guest sessions; user policy and extensions of the pupil do not hold in them.',
  },
  {
    name: 'DeviceLocalAccountAutoLoginId',
    value: text,
    example: 'https://prov.example.se',
    ...chromeOsDevice,
    api: leftOut('Google names the app here and Chromium the account; set it by hand in the Admin console.'),
    risks: [],
    what: {
      sv: 'Vilken app eller vilket gästkonto som startar av sig självt när datorn slås på.',
      en: 'Which app or guest account starts by itself when the device is switched on.',
    },
    it: 'The account_id of an entry in DeviceLocalAccounts; nobody can sign in until it is taken away or left by the key combination.',
  },
  {
    name: 'DeviceLocalAccountAutoLoginBailoutEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: leftOut('Google sets it together with the app that starts by itself; set it by hand in the Admin console.'),
    risks: [],
    what: {
      sv: 'Om man kan avbryta det som startar av sig självt och komma till inloggningsskärmen med ett kortkommando.',
      en: 'Whether what starts by itself can be left for the sign-in screen by a keyboard shortcut.',
    },
    it: 'Ctrl+Alt+S before DeviceLocalAccountAutoLoginId has started; with false a device whose app fails needs the console.',
  },
  {
    name: 'AllowKioskAppControlChromeVersion',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.KioskAppControlChromeVersion', 'allowKioskAppControlChromeVersion'),
    risks: ['system-security'],
    harmless: onlyFalse,
    what: {
      sv: 'Om en provapp får bestämma vilken systemversion datorn stannar på.',
      en: 'Whether a test app may decide which version of the system the device stays at.',
    },
    it: "required_platform_version in the kiosk app's manifest; an app that is not kept up holds back security fixes.",
  },
  {
    name: 'DeviceRestrictedManagedGuestSessionEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs(
      'chrome.devices.DeviceRestrictedManagedGuestSessionEnabled',
      'deviceRestrictedManagedGuestSessionEnabled',
    ),
    risks: [],
    what: {
      sv: 'Om gästkonton begränsas så att flera kan använda samma dator efter varandra utan att lämna spår.',
      en: 'Whether guest accounts are limited so that several can use one device after another without leaving traces.',
    },
    it: 'Overrides a set of policies in managed guest sessions, to clean up between users without signing out.',
  },
  {
    name: 'ClassManagementEnabled',
    value: oneOf('disabled', 'student', 'teacher'),
    example: 'disabled',
    ...chromeOsUser,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om läraren kan se, styra och dela skärmar i klassrummet, och vem som är vad.',
      en: 'Whether the teacher can see, steer and share screens in class, and who is who.',
    },
    meanings: {
      disabled: { sv: 'avstängt', en: 'switched off' },
      student: { sv: 'eleven kan vara med i en klass', en: 'the pupil can be part of a class' },
      teacher: { sv: 'läraren kan leda en klass', en: 'the teacher can lead a class' },
    },
    it: 'The Class tools of ChromeOS; student devices can be viewed and locked by a teacher in the session.',
  },
]

import { asIs, trueOrFalse } from './api-mapping.ts'
import { chromeOsDevice, chromeOsUser, type Policy } from './policy.ts'
import { yesOrNo } from './values.ts'

/** Aids for writing, pointing and listening. */
export const accessibilityInput: Policy[] = [
  {
    name: 'SelectToSpeakEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.SelectToSpeakEnabled', 'selectToSpeakEnabled'),
    risks: [],
    what: {
      sv: 'Om markerad text kan läsas upp. Utan inställning väljer eleven själv.',
      en: 'Whether selected text can be read aloud. Where it is not set, the pupil chooses.',
    },
    it: 'true forces it on and false forbids it; unset leaves the choice, which is what most schools want.',
  },
  {
    name: 'EnhancedNetworkVoicesInSelectToSpeakAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs(
      'chrome.users.EnhancedNetworkVoicesInSelectToSpeakAllowed',
      'enhancedNetworkVoicesInSelectToSpeakAllowed',
    ),
    risks: [],
    what: {
      sv: 'Om uppläsning kan ske med Googles naturliga röster, som får texten för att läsa den.',
      en: "Whether text can be read aloud by Google's natural voices, which are sent the text in order to read it.",
    },
    it: 'The selected text goes to Google; the voices on the device remain.',
  },
  {
    name: 'DictationEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.DictationEnabled', 'dictationEnabled'),
    risks: [],
    what: {
      sv: 'Om man kan skriva genom att tala. Utan inställning väljer eleven själv.',
      en: 'Whether one can write by speaking. Where it is not set, the pupil chooses.',
    },
    it: 'true forces it on and false forbids it; languages without a local model send the speech to Google.',
  },
  {
    name: 'VirtualKeyboardEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.VirtualKeyboardEnabled', 'virtualKeyboardEnabled'),
    risks: [],
    what: {
      sv: 'Om ett tangentbord finns på skärmen. Utan inställning väljer eleven själv.',
      en: 'Whether there is a keyboard on the screen. Where it is not set, the pupil chooses.',
    },
    it: 'The accessibility keyboard; that of tablets is TouchVirtualKeyboardEnabled.',
  },
  {
    name: 'StickyKeysEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.StickyKeysEnabled', 'stickyKeysEnabled'),
    risks: [],
    what: {
      sv: 'Om tangenter som Ctrl och Skift kan tryckas en i taget. Utan inställning väljer eleven själv.',
      en: 'Whether keys such as Ctrl and Shift can be pressed one at a time. Where it is not set, the pupil chooses.',
    },
    it: 'true forces it on and false forbids it.',
  },
  {
    name: 'AutoclickEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.AutoclickEnabled', 'autoclickEnabled'),
    risks: [],
    what: {
      sv: 'Om musen klickar av sig själv när den stannar. Utan inställning väljer eleven själv.',
      en: 'Whether the mouse clicks by itself when it stops. Where it is not set, the pupil chooses.',
    },
    it: "true forces it on and false forbids it; the delay remains the pupil's.",
  },
  {
    name: 'AccessibilityShortcutsEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.AccessibilityShortcutsEnabled', 'accessibilityShortcutsEnabled'),
    risks: [],
    what: {
      sv: 'Om hjälpmedlen kan slås på med kortkommandon.',
      en: 'Whether the aids can be switched on by keyboard shortcuts.',
    },
    it: 'Ctrl+Alt+Z and the others; false keeps them off even where the aid itself is allowed.',
  },
  {
    name: 'DeviceLoginScreenAccessibilityShortcutsEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse(
      'chrome.devices.LoginScreenAccessibilityShortcutsEnabled',
      'loginScreenAccessibilityShortcutsEnabled',
    ),
    risks: [],
    what: {
      sv: 'Om hjälpmedlen kan slås på med kortkommandon redan när man ska logga in.',
      en: 'Whether the aids can be switched on by keyboard shortcuts already at sign-in.',
    },
    it: 'The sign-in screen alone; a blind pupil can not sign in without them.',
  },
]

import { noSchema, prefixUnknown, trueOrFalse } from '../api-mapping.ts'
import { chromeOsDevice, type Policy } from '../policy.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/**
 * Aids before anybody has signed in. They are the device's and not the pupil's: forced on, they meet everybody who
 * signs in to it; forbidden, they shut somebody out.
 */
export const accessibilitySignIn: Policy[] = [
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
  {
    name: 'DeviceLoginScreenSpokenFeedbackEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse('chrome.devices.LoginScreenSpokenFeedbackEnabled', 'loginScreenSpokenFeedbackEnabled'),
    risks: [],
    what: {
      sv: 'Om skärmläsaren är på när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether the screen reader is on at sign-in. Where it is not set, whoever sits there chooses.',
    },
    it: 'ChromeVox on the sign-in screen alone; once signed in, SpokenFeedbackEnabled holds.',
  },
  {
    name: 'DeviceLoginScreenHighContrastEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse('chrome.devices.LoginScreenHighContrastEnabled', 'loginScreenHighContrastEnabled'),
    risks: [],
    what: {
      sv: 'Om färgerna är omvända för högre kontrast när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether colours are inverted for higher contrast at sign-in. Where it is not set, whoever sits there chooses.',
    },
    it: 'The sign-in screen alone; once signed in, HighContrastEnabled holds.',
  },
  {
    name: 'DeviceLoginScreenLargeCursorEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse('chrome.devices.LoginScreenLargeCursorEnabled', 'loginScreenLargeCursorEnabled'),
    risks: [],
    what: {
      sv: 'Om muspekaren är stor när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether the pointer is large at sign-in. Where it is not set, whoever sits there chooses.',
    },
    it: 'The sign-in screen alone; once signed in, LargeCursorEnabled holds.',
  },
  {
    name: 'DeviceLoginScreenVirtualKeyboardEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse('chrome.devices.LoginScreenVirtualKeyboardEnabled', 'loginScreenVirtualKeyboardEnabled'),
    risks: [],
    what: {
      sv: 'Om ett tangentbord finns på skärmen när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether there is a keyboard on the screen at sign-in. Where it is not set, whoever sits there chooses.',
    },
    it: 'The accessibility keyboard; without it, whoever needs it can not type a password.',
  },
  {
    name: 'DeviceLoginScreenStickyKeysEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: trueOrFalse('chrome.devices.LoginScreenStickyKeysEnabled', 'loginScreenStickyKeysEnabled'),
    risks: [],
    what: {
      sv: 'Om tangenter som Ctrl och Skift kan tryckas en i taget när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether keys such as Ctrl and Shift can be pressed one at a time at sign-in. Where it is not set, whoever sits there chooses.',
    },
    it: 'The sign-in screen alone; a capital letter in a password is otherwise out of reach with one hand.',
  },
  {
    name: 'DeviceLoginScreenScreenMagnifierType',
    value: oneOf(0, 1, 2),
    example: 1,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.LoginScreenScreenMagnifierType'),
    risks: [],
    what: {
      sv: 'Om skärmen är förstorad när man ska logga in. Utan inställning väljer den som sitter där.',
      en: 'Whether the screen is magnified at sign-in. Where it is not set, whoever sits there chooses.',
    },
    meanings: {
      0: { sv: 'nej', en: 'no' },
      1: { sv: 'hela skärmen', en: 'the whole screen' },
      2: { sv: 'en del av skärmen', en: 'a part of the screen' },
    },
    it: 'The sign-in screen alone; any value takes the choice away, and 0 forbids the magnifier.',
  },
  {
    name: 'DeviceLoginScreenShowOptionsInSystemTrayMenu',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om hjälpmedlen finns i menyn längst ned till höger redan när man ska logga in.',
      en: 'Whether the aids are in the menu at the bottom right already at sign-in.',
    },
    it: 'Shows the menu; it neither switches an aid on nor forbids one. With false it shows once an aid is on.',
  },
]

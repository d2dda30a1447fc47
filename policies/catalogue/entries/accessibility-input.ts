import { asIs, noSchema, trueOrFalse } from '../api-mapping.ts'
import { chromeOsUser, type Policy } from '../policy.ts'
import { yesOrNo } from '../values/plain-values.ts'

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
    name: 'TouchVirtualKeyboardEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.TouchVirtualKeyboardEnabled', 'touchVirtualKeyboardEnabled'),
    risks: [],
    what: {
      sv: 'Om ett tangentbord kommer fram när man pekar på skärmen. Utan inställning visas det när inget annat tangentbord är anslutet.',
      en: 'Whether a keyboard comes up when the screen is touched. Where it is not set, it comes up when no other keyboard is connected.',
    },
    it: 'The keyboard of tablets; no effect while VirtualKeyboardEnabled is true. false leaves a tablet without any way to type.',
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
    name: 'PrimaryMouseButtonSwitch',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.PrimaryMouseButtonSwitch', 'primaryMouseButtonSwitch'),
    risks: [],
    what: {
      sv: 'Om musens knappar har bytt plats, för den som är vänsterhänt. Utan inställning väljer eleven själv.',
      en: "Whether the mouse's buttons have changed places, for the left-handed. Where it is not set, the pupil chooses.",
    },
    it: 'true makes the right button the primary one and false the left; set, the pupil can not change it.',
  },
  {
    name: 'FaceGazeEnabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om man kan styra Chromebooken med huvudet och ansiktet. Utan inställning väljer eleven själv.',
      en: 'Whether the Chromebook can be steered with the head and the face. Where it is not set, the pupil chooses.',
    },
    it: 'Face control, which reads the camera on the device; true forces it on and false forbids it.',
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
]

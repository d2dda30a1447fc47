import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/accessibility-sign-in.ts` come to. */
export const accessibilitySignInOutcomes: Readonly<Record<string, Outcomes>> = {
  DeviceLoginScreenAccessibilityShortcutsEnabled: {
    true: {
      effect: 'can',
      sv: 'Hjälpmedlen kan slås på med kortkommandon redan när man ska logga in.',
      en: 'The aids can be switched on by keyboard shortcuts already at sign-in.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in kan hjälpmedlen inte slås på med kortkommandon.',
      en: 'At sign-in the aids can not be switched on by keyboard shortcuts.',
    },
  },
  DeviceLoginScreenSpokenFeedbackEnabled: {
    true: {
      effect: 'is',
      sv: 'Skärmläsaren är alltid på när man ska logga in.',
      en: 'The screen reader is always on at sign-in.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in går det inte att slå på skärmläsaren.',
      en: 'At sign-in the screen reader can not be switched on.',
    },
  },
  DeviceLoginScreenHighContrastEnabled: {
    true: {
      effect: 'is',
      sv: 'Färgerna är alltid omvända för högre kontrast när man ska logga in.',
      en: 'Colours are always inverted for higher contrast at sign-in.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in går det inte att få omvända färger för högre kontrast.',
      en: 'At sign-in colours can not be inverted for higher contrast.',
    },
  },
  DeviceLoginScreenLargeCursorEnabled: {
    true: {
      effect: 'is',
      sv: 'Muspekaren är alltid stor när man ska logga in.',
      en: 'The pointer is always large at sign-in.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in går det inte att få en stor muspekare.',
      en: 'At sign-in the pointer can not be made large.',
    },
  },
  DeviceLoginScreenVirtualKeyboardEnabled: {
    true: {
      effect: 'is',
      sv: 'Ett tangentbord finns alltid på skärmen när man ska logga in.',
      en: 'There is always a keyboard on the screen at sign-in.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in går det inte att få fram tangentbordet på skärmen.',
      en: 'At sign-in the keyboard on the screen can not be brought up.',
    },
  },
  DeviceLoginScreenStickyKeysEnabled: {
    true: {
      effect: 'is',
      sv: 'Tangenter som Ctrl och Skift kan alltid tryckas en i taget när man ska logga in.',
      en: 'At sign-in, keys such as Ctrl and Shift can always be pressed one at a time.',
    },
    false: {
      effect: 'cannot',
      sv: 'När man ska logga in måste tangenter som Ctrl och Skift hållas nere tillsammans med andra.',
      en: 'At sign-in, keys such as Ctrl and Shift must be held down together with others.',
    },
  },
  DeviceLoginScreenScreenMagnifierType: {
    '0': {
      effect: 'cannot',
      sv: 'När man ska logga in går det inte att slå på skärmförstoringen.',
      en: 'At sign-in the screen magnifier can not be switched on.',
    },
    '1': {
      effect: 'is',
      sv: 'Hela skärmen visas alltid förstorad när man ska logga in.',
      en: 'The whole screen is always magnified at sign-in.',
    },
    '2': {
      effect: 'is',
      sv: 'En del av skärmen visas alltid förstorad när man ska logga in.',
      en: 'A part of the screen is always magnified at sign-in.',
    },
  },
  DeviceLoginScreenShowOptionsInSystemTrayMenu: {
    true: {
      effect: 'is',
      sv: 'Hjälpmedlen finns i menyn längst ned till höger redan när man ska logga in.',
      en: 'The aids are in the menu at the bottom right already at sign-in.',
    },
    false: {
      effect: 'is',
      sv: 'När man ska logga in syns hjälpmedlen inte i menyn längst ned till höger förrän något av dem är påslaget.',
      en: 'At sign-in the aids do not show in the menu at the bottom right until one of them is switched on.',
    },
  },
}

import type { Outcomes } from '../outcome.ts'

/**
 * What the settings for aids to write, point and listen come to. Whoever sets one takes the choice away, both when
 * it is on and when it is off.
 */
export const accessibilityInputOutcomes: Readonly<Record<string, Outcomes>> = {
  SelectToSpeakEnabled: {
    true: {
      effect: 'can',
      sv: 'Man kan alltid få markerad text uppläst.',
      en: 'Selected text can always be read aloud.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få markerad text uppläst av Chromebooken.',
      en: 'Selected text can not be read aloud by the Chromebook.',
    },
  },
  EnhancedNetworkVoicesInSelectToSpeakAllowed: {
    true: {
      effect: 'can',
      sv: 'Text kan läsas upp med Googles naturliga röster, och då skickas texten till Google.',
      en: "Text can be read aloud by Google's natural voices, and is then sent to Google.",
    },
    false: {
      effect: 'cannot',
      sv: 'Text kan inte läsas upp med Googles naturliga röster, bara med dem som finns i datorn.',
      en: "Text can not be read aloud by Google's natural voices, only by those on the device.",
    },
  },
  DictationEnabled: {
    true: {
      effect: 'can',
      sv: 'Man kan alltid skriva genom att tala, och för en del språk skickas talet till Google.',
      en: 'One can always write by speaking, and for some languages the speech is sent to Google.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skriva genom att tala med Chromebookens diktering.',
      en: "Text can not be dictated with the Chromebook's own dictation.",
    },
  },
  VirtualKeyboardEnabled: {
    true: {
      effect: 'is',
      sv: 'Hjälpmedlet skärmtangentbord är alltid på.',
      en: 'The on-screen keyboard among the aids is always on.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att slå på hjälpmedlet skärmtangentbord.',
      en: 'The on-screen keyboard among the aids can not be switched on.',
    },
  },
  TouchVirtualKeyboardEnabled: {
    true: {
      effect: 'is',
      sv: 'Ett tangentbord kommer alltid fram när man pekar på skärmen för att skriva.',
      en: 'A keyboard always comes up when the screen is touched in order to write.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få fram ett tangentbord genom att peka på skärmen.',
      en: 'No keyboard can be brought up by touching the screen.',
    },
  },
  StickyKeysEnabled: {
    true: {
      effect: 'can',
      sv: 'Tangenter som Ctrl och Skift kan alltid tryckas en i taget.',
      en: 'Keys such as Ctrl and Shift can always be pressed one at a time.',
    },
    false: {
      effect: 'cannot',
      sv: 'Tangenter som Ctrl och Skift kan inte tryckas en i taget.',
      en: 'Keys such as Ctrl and Shift can not be pressed one at a time.',
    },
  },
  AutoclickEnabled: {
    true: {
      effect: 'is',
      sv: 'Musen klickar alltid av sig själv när den stannar.',
      en: 'The mouse always clicks by itself when it stops.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få musen att klicka av sig själv när den stannar.',
      en: 'The mouse can not be made to click by itself when it stops.',
    },
  },
  PrimaryMouseButtonSwitch: {
    true: {
      effect: 'is',
      sv: 'Musens knappar har alltid bytt plats, så att man klickar med den högra.',
      en: "The mouse's buttons have always changed places, so that one clicks with the right one.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låta musens knappar byta plats för den som är vänsterhänt.',
      en: "The mouse's buttons can not change places for the left-handed.",
    },
  },
  FaceGazeEnabled: {
    true: {
      effect: 'is',
      sv: 'Chromebooken styrs alltid med huvudet och ansiktet.',
      en: 'The Chromebook is always steered with the head and the face.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att styra Chromebooken med huvudet och ansiktet.',
      en: 'The Chromebook can not be steered with the head and the face.',
    },
  },
  AccessibilityShortcutsEnabled: {
    true: {
      effect: 'can',
      sv: 'Hjälpmedlen kan slås på med kortkommandon.',
      en: 'The aids can be switched on by keyboard shortcuts.',
    },
    false: {
      effect: 'cannot',
      sv: 'Hjälpmedlen kan inte slås på med kortkommandon.',
      en: 'The aids can not be switched on by keyboard shortcuts.',
    },
  },
}

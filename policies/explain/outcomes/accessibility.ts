import type { Outcomes } from '../outcome.ts'

/**
 * What the settings for aids to see and hear come to. Whoever sets one takes the choice away: on can not be
 * switched off, off can not be switched on.
 */
export const accessibilityOutcomes: Readonly<Record<string, Outcomes>> = {
  SpokenFeedbackEnabled: {
    true: { effect: 'is', sv: 'Skärmläsaren är alltid på.', en: 'The screen reader is always on.' },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att slå på skärmläsaren.',
      en: 'The screen reader can not be switched on.',
    },
  },
  ShowAccessibilityOptionsInSystemTrayMenu: {
    true: {
      effect: 'is',
      sv: 'Hjälpmedlen finns alltid i menyn längst ned till höger.',
      en: 'The aids are always in the menu at the bottom right.',
    },
    false: {
      effect: 'is',
      sv: 'Hjälpmedlen visas inte i menyn längst ned till höger förrän något av dem är påslaget.',
      en: 'The aids do not show in the menu at the bottom right until one of them is switched on.',
    },
  },
  HighContrastEnabled: {
    true: {
      effect: 'is',
      sv: 'Färgerna är alltid omvända för högre kontrast.',
      en: 'Colours are always inverted for higher contrast.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få omvända färger för högre kontrast.',
      en: 'Colours can not be inverted for higher contrast.',
    },
  },
  ColorCorrectionEnabled: {
    true: {
      effect: 'is',
      sv: 'Färgerna är alltid anpassade för den som har svårt att skilja dem åt.',
      en: 'Colours are always adapted for those who find it hard to tell them apart.',
    },
    false: {
      effect: 'cannot',
      sv: 'Färgerna går inte att anpassa för den som har svårt att skilja dem åt.',
      en: 'Colours can not be adapted for those who find it hard to tell them apart.',
    },
  },
  ScreenMagnifierType: {
    '0': {
      effect: 'cannot',
      sv: 'Det går inte att slå på skärmförstoringen.',
      en: 'The screen magnifier can not be switched on.',
    },
    '1': {
      effect: 'is',
      sv: 'Hela skärmen visas alltid förstorad.',
      en: 'The magnifier for the whole screen is always on.',
    },
    '2': {
      effect: 'is',
      sv: 'En del av skärmen visar alltid en förstoring.',
      en: 'The magnifier in a part of the screen is always on.',
    },
  },
  LargeCursorEnabled: {
    true: { effect: 'is', sv: 'Muspekaren är alltid stor.', en: 'The pointer is always large.' },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att göra muspekaren större.',
      en: 'The pointer can not be made larger.',
    },
  },
  CursorHighlightEnabled: {
    true: {
      effect: 'is',
      sv: 'En ring visar alltid var muspekaren är.',
      en: 'A ring always shows where the pointer is.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få en ring som visar var muspekaren är.',
      en: 'A ring that shows where the pointer is can not be switched on.',
    },
  },
  CaretHighlightEnabled: {
    true: { effect: 'is', sv: 'En ring visar alltid var man skriver.', en: 'A ring always shows where one is typing.' },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få en ring som visar var man skriver.',
      en: 'A ring that shows where one is typing can not be switched on.',
    },
  },
  KeyboardFocusHighlightEnabled: {
    true: {
      effect: 'is',
      sv: 'Det syns alltid tydligt vad tangentbordet styr just nu.',
      en: 'It always shows clearly what the keyboard controls just now.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få särskilt markerat vad tangentbordet styr just nu.',
      en: 'What the keyboard controls just now can not be marked more clearly.',
    },
  },
  MonoAudioEnabled: {
    true: {
      effect: 'is',
      sv: 'Ljudet är alltid detsamma i båda öronen, till hjälp för den som bara hör på det ena.',
      en: 'The sound is always the same in both ears, which helps those who hear with one.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få samma ljud i båda öronen, vilket den som bara hör på det ena kan behöva.',
      en: 'Both ears can not be given the same sound, which those who hear with one may need.',
    },
  },
  LiveCaptionEnabled: {
    true: {
      effect: 'is',
      sv: 'Tal i filmer och möten textas alltid direkt på skärmen.',
      en: 'Speech in films and meetings is always captioned on the screen as it comes.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få tal i filmer och möten textat direkt på skärmen.',
      en: 'Speech in films and meetings can not be captioned on the screen as it comes.',
    },
  },
  LiveTranslateEnabled: {
    true: {
      effect: 'seen',
      sv: 'Textat tal översätts direkt, och texten skickas till Google för att översättas.',
      en: 'Captioned speech is translated as it comes, and the text is sent to Google for that.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få textat tal översatt direkt.',
      en: 'Captioned speech can not be translated as it comes.',
    },
  },
}

import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/word-help.ts` come to. */
export const wordHelpOutcomes: Readonly<Record<string, Outcomes>> = {
  SpellcheckEnabled: {
    true: {
      effect: 'is',
      sv: 'Webbläsarens rättstavning är påslagen.',
      en: 'Spell checking is switched on in the browser.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få webbläsaren att visa stavfel i det man skriver.',
      en: 'The browser can not be made to show spelling mistakes in what is written.',
    },
  },
  SpellcheckLanguage: {
    '[]': {
      effect: 'can',
      sv: 'Man väljer själv vilka språk webbläsaren ska rättstava.',
      en: 'Each person chooses in which languages the browser checks spelling.',
    },
    '*': {
      effect: 'is',
      sv: 'Webbläsaren kan rättstava de språk som skolan har valt, och dem som man själv väljer.',
      en: 'The browser can check spelling in the languages that the school has chosen, and in those one chooses.',
    },
  },
  QuickAnswersEnabled: {
    true: {
      effect: 'seen',
      sv: 'Google får text som man markerar och högerklickar på, för att visa vad den betyder.',
      en: 'Google gets text that is marked and clicked with the right button, to show what it means.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få snabba svar om markerad text genom att högerklicka på den.',
      en: 'Quick answers on marked text can not be had by clicking it with the right button.',
    },
  },
  QuickAnswersDefinitionEnabled: {
    true: {
      effect: 'seen',
      sv: 'När man vill ha ett ord förklarat i Chromebookens snabba svar får Google ordet.',
      en: "When the Chromebook's quick answers explain a word, Google gets that word.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få ord förklarade i Chromebookens snabba svar.',
      en: "Words can not be explained by the Chromebook's quick answers.",
    },
  },
  QuickAnswersTranslationEnabled: {
    true: {
      effect: 'seen',
      sv: 'När man vill ha text översatt i Chromebookens snabba svar får Google texten.',
      en: "When the Chromebook's quick answers translate text, Google gets that text.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få text översatt i Chromebookens snabba svar.',
      en: "Text can not be translated by the Chromebook's quick answers.",
    },
  },
  QuickAnswersUnitConversionEnabled: {
    true: {
      effect: 'seen',
      sv: 'När man vill ha ett mått omräknat i Chromebookens snabba svar får Google texten.',
      en: "When the Chromebook's quick answers convert a measure, Google gets the text.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att få mått omräknade i Chromebookens snabba svar.',
      en: "Measures can not be converted by the Chromebook's quick answers.",
    },
  },
}

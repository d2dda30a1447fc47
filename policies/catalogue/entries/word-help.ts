import * as z from 'zod'
import { asIs, trueOrFalse } from '../api-mapping.ts'
import { chromeOsUser, desktop, type Policy } from '../policy.ts'
import { oneOf, onlyFalse, yesOrNo } from '../values/plain-values.ts'

/** The languages in which both Chromium and Google's API know a spell check; Finnish and Sami are not among them. */
// oxfmt-ignore
const languages = [
  'af', 'bg', 'ca', 'cs', 'cy', 'da', 'de', 'de-DE', 'el', 'en-AU', 'en-CA', 'en-GB',
  'en-US', 'es', 'es-419', 'es-AR', 'es-ES', 'es-MX', 'es-US', 'et', 'fa', 'fo', 'fr', 'fr-FR',
  'he', 'hi', 'hr', 'hu', 'hy', 'id', 'it', 'it-IT', 'ko', 'lt', 'lv', 'nb',
  'nl', 'pl', 'pt', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sh', 'sk', 'sl', 'sq', 'sr',
  'sv', 'ta', 'tg', 'tr', 'uk', 'vi',
] as const

/** What helps with single words: how they are spelt, and what they mean. */
export const wordHelp: Policy[] = [
  {
    name: 'SpellcheckEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: desktop,
    api: trueOrFalse('chrome.users.SpellcheckEnabled', 'spellcheckEnabled'),
    risks: [],
    what: {
      sv: 'Om webbläsaren visar stavfel i det man skriver. Utan inställning väljer eleven själv.',
      en: 'Whether the browser shows spelling mistakes in what one writes. Where it is not set, the pupil chooses.',
    },
    it: "All of the browser's own spell checking, on the device too; writing tools on the web and extensions have theirs.",
  },
  {
    name: 'SpellcheckLanguage',
    value: z.array(oneOf(...languages)),
    example: ['sv', 'en-GB'],
    scope: 'user',
    platforms: ['chromeos', 'linux', 'windows'],
    api: asIs('chrome.users.SpellcheckEnabled', 'spellcheckLanguage'),
    risks: [],
    what: {
      sv: 'Språk som alltid rättstavas, utöver dem som eleven själv har valt.',
      en: 'Languages in which spelling is always checked, besides those that the pupil has chosen.',
    },
    it: 'Dictionaries are fetched from Google once; nothing happens while SpellcheckEnabled is false.',
  },
  {
    name: 'QuickAnswersEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.QuickAnswersEnabled', 'quickAnswersEnabled'),
    risks: ['google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om Chromebooken visar en förklaring, en översättning eller en omräkning när man högerklickar på markerad text.',
      en: 'Whether the Chromebook shows an explanation, a translation or a conversion when marked text is clicked with the right button.',
    },
    it: 'The marked text goes to Google; false switches off the three kinds too. Unset, the pupil chooses.',
  },
  {
    name: 'QuickAnswersDefinitionEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.QuickAnswersEnabled', 'quickAnswersDefinitionEnabled'),
    risks: ['google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om de snabba svaren förklarar vad ett markerat ord betyder.',
      en: 'Whether quick answers explain what a marked word means.',
    },
    it: 'One of the three kinds of Quick Answers; only while QuickAnswersEnabled is not false.',
  },
  {
    name: 'QuickAnswersTranslationEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.QuickAnswersEnabled', 'quickAnswersTranslationEnabled'),
    risks: ['google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om de snabba svaren översätter markerad text.',
      en: 'Whether quick answers translate marked text.',
    },
    it: 'One of the three kinds of Quick Answers; whole pages are TranslateEnabled.',
  },
  {
    name: 'QuickAnswersUnitConversionEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.QuickAnswersEnabled', 'quickAnswersUnitConversionEnabled'),
    risks: ['google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om de snabba svaren räknar om mått, till exempel tum till centimeter.',
      en: 'Whether quick answers convert measures, such as inches to centimetres.',
    },
    it: 'One of the three kinds of Quick Answers; the text goes to Google although the sum is simple.',
  },
]

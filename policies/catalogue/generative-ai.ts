import { prefixUnknown } from './api-mapping.ts'
import { desktop, everywhere, type Policy } from './policy.ts'
import { oneOf } from './values.ts'

const meanings = {
  0: {
    sv: 'på, och det som skrivs får förbättra Googles modeller',
    en: "on, and what is written may improve Google's models",
  },
  1: { sv: 'på, men utan att förbättra Googles modeller', en: "on, but without improving Google's models" },
  2: { sv: 'av', en: 'off' },
}

/** What of a pupil's words and pages is given to language models. */
export const generativeAi: Policy[] = [
  {
    name: 'GenAiDefaultSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    scope: 'user',
    platforms: everywhere,
    cloudOnly: true,
    api: prefixUnknown('chrome.users.GenAiDefaultSettings'),
    what: {
      sv: 'Vad som gäller för webbläsarens AI-funktioner när inget annat är bestämt.',
      en: "What holds for the browser's AI features where nothing else is set.",
    },
    meanings,
  },
  {
    name: 'HelpMeWriteSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    scope: 'user',
    platforms: desktop,
    api: prefixUnknown('chrome.users.HelpMeWriteSettings'),
    what: {
      sv: 'Om webbläsaren erbjuder sig att skriva texter åt en.',
      en: 'Whether the browser offers to write texts for one.',
    },
    meanings,
  },
  {
    name: 'GeminiSettings',
    value: oneOf(0, 1),
    example: 1,
    scope: 'user',
    platforms: ['chromeos', 'mac', 'windows', 'android', 'ios'],
    api: prefixUnknown('chrome.users.GeminiSettings'),
    what: {
      sv: 'Om Gemini finns i webbläsaren.',
      en: 'Whether Gemini is there in the browser.',
    },
    meanings: { 0: { sv: 'ja', en: 'yes' }, 1: { sv: 'nej', en: 'no' } },
  },
]

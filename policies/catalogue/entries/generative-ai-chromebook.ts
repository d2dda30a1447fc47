import { ofThree } from './ai-meanings.ts'
import { noSchema, prefixUnknown, trueOrFalse } from '../api-mapping.ts'
import { chromeOsUser, type Policy } from '../policy.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** What the Chromebook itself gives to language models. */
export const generativeAiChromebook: Policy[] = [
  {
    name: 'HelpMeReadSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.HelpMeReadSettings'),
    risks: [],
    what: {
      sv: 'Om Chromebooken kan sammanfatta och svara på frågor om text på skärmen.',
      en: 'Whether the Chromebook can summarise and answer questions on text on the screen.',
    },
    meanings: ofThree,
    it: 'The text goes to Google; Quick Answers is a policy of its own.',
  },
  {
    name: 'GenAIWallpaperSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.GenAiWallpaperSettings'),
    risks: [],
    what: {
      sv: 'Om man kan skapa bakgrundsbilder i Chromebooken med bild-AI.',
      en: 'Whether one can make wallpapers on the Chromebook with image AI.',
    },
    meanings: ofThree,
    it: 'The prompt, chosen from templates, goes to Google.',
  },
  {
    name: 'GenAIVcBackgroundSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.GenAiVcBackgroundSettings'),
    risks: [],
    what: {
      sv: 'Om man kan skapa bakgrunder till videosamtal med bild-AI.',
      en: 'Whether one can make backgrounds for video calls with image AI.',
    },
    meanings: ofThree,
    it: 'The prompt, chosen from templates, goes to Google; the camera picture does not.',
  },
  {
    name: 'GenAIPhotoEditingSettings',
    value: oneOf(0, 1, 2),
    example: 2,
    ...chromeOsUser,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om bilder i Chromebooken kan ändras med bild-AI.',
      en: 'Whether pictures on the Chromebook can be changed with image AI.',
    },
    meanings: ofThree,
    it: 'The picture goes to Google from the Gallery app.',
  },
  {
    name: 'ShowGeminiIntroScreenEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.ShowGeminiIntroScreenEnabled', 'showGeminiIntroScreenEnabled'),
    risks: [],
    what: {
      sv: 'Om Gemini presenterar sig första gången eleven loggar in.',
      en: 'Whether Gemini introduces itself the first time a pupil signs in.',
    },
    it: 'One page of the first sign-in; it does not switch Gemini off.',
  },
]

import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/generative-ai-chromebook.ts` come to. */
export const generativeAiChromebookOutcomes: Readonly<Record<string, Outcomes>> = {
  HelpMeReadSettings: {
    '0': {
      effect: 'seen',
      sv: 'Text som man ber AI att sammanfatta eller förklara går till Google, som får förbättra sin AI med den.',
      en: 'Text that AI is asked to summarise or explain goes to Google, which may use it to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att låta AI sammanfatta text på skärmen; den går till Google, men inte för att förbättra dess AI.',
      en: 'AI can summarise text on the screen; it goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta Chromebookens AI sammanfatta eller svara på frågor om text på skärmen.',
      en: "The Chromebook's AI can not be asked to summarise text on the screen or answer questions on it.",
    },
  },
  GenAIWallpaperSettings: {
    '0': {
      effect: 'seen',
      sv: 'Ber man AI om en bakgrundsbild får Google använda beskrivningen för att förbättra sin AI.',
      en: 'When AI is asked for a wallpaper, Google may use the description to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att skapa bakgrundsbilder med AI; beskrivningen går till Google men används inte för att förbättra dess AI.',
      en: 'AI can make wallpapers; the description goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att skapa bakgrundsbilder till Chromebooken med AI.',
      en: 'AI can not be used to make wallpapers for the Chromebook.',
    },
  },
  GenAIVcBackgroundSettings: {
    '0': {
      effect: 'seen',
      sv: 'Ber man AI om en bakgrund till videosamtal får Google använda beskrivningen för att förbättra sin AI.',
      en: 'When AI is asked for a video call background, Google may use the description to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att skapa videobakgrunder med AI; beskrivningen går till Google men används inte för att förbättra dess AI.',
      en: 'AI can make backgrounds for video calls; the description goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att skapa bakgrunder till videosamtal med AI.',
      en: 'AI can not be used to make backgrounds for video calls.',
    },
  },
  GenAIPhotoEditingSettings: {
    '0': {
      effect: 'seen',
      sv: 'Bilder som man ändrar med AI går till Google, som får använda dem för att förbättra sin AI.',
      en: 'Pictures that are changed with AI go to Google, which may use them to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att ändra bilder med AI; de går till Google men används inte för att förbättra dess AI.',
      en: 'AI can change pictures; they go to Google, but are not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att ändra bilder med Chromebookens AI.',
      en: "Pictures can not be changed with the Chromebook's AI.",
    },
  },
  ShowGeminiIntroScreenEnabled: {
    true: {
      effect: 'is',
      sv: 'AI-assistenten Gemini presenterar sig första gången man loggar in på Chromebooken.',
      en: 'The AI assistant Gemini introduces itself at the first sign-in to the Chromebook.',
    },
    false: {
      effect: 'is',
      sv: 'AI-assistenten Gemini presenterar sig inte första gången man loggar in på Chromebooken.',
      en: 'The AI assistant Gemini does not introduce itself at the first sign-in to the Chromebook.',
    },
  },
}

import type { Outcomes } from '../outcome.ts'

/**
 * What the policies of `catalogue/entries/generative-ai.ts` come to. Where Google may improve its models by what it
 * gets, the sentence is about that, since a parent must not miss it.
 */
export const generativeAiOutcomes: Readonly<Record<string, Outcomes>> = {
  GenAiDefaultSettings: {
    '0': {
      effect: 'seen',
      sv: 'Det man skriver i webbläsarens AI-funktioner får Google använda för att förbättra sin AI, om inget annat är bestämt.',
      en: "Google may use what is written in the browser's AI features to improve its AI, unless decided otherwise.",
    },
    '1': {
      effect: 'can',
      sv: 'Det går att använda webbläsarens AI-funktioner om inget annat är bestämt, men inget används för att förbättra Googles AI.',
      en: "The browser's AI features can be used unless decided otherwise, but nothing is used to improve Google's AI.",
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att använda webbläsarens AI-funktioner, om inget annat är bestämt.',
      en: "The browser's AI features can not be used, unless decided otherwise.",
    },
  },
  GeminiSettings: {
    '0': {
      effect: 'can',
      sv: 'Det går att använda AI-assistenten Gemini som finns inbyggd i webbläsaren.',
      en: "The browser's built-in AI assistant, Gemini, can be used.",
    },
    '1': {
      effect: 'cannot',
      sv: 'Det går inte att använda AI-assistenten Gemini som finns inbyggd i webbläsaren.',
      en: "The browser's built-in AI assistant, Gemini, can not be used.",
    },
  },
  GeminiActOnWebSettings: {
    '0': {
      effect: 'can',
      sv: 'Det går att låta Gemini klicka och fylla i åt sig på webbplatser.',
      en: "Gemini can be told to click and fill in on sites on one's behalf.",
    },
    '1': {
      effect: 'cannot',
      sv: 'Det går inte att låta Gemini klicka och fylla i åt sig på webbplatser.',
      en: "Gemini can not be told to click and fill in on sites on one's behalf.",
    },
  },
  AIModeSettings: {
    '0': {
      effect: 'can',
      sv: 'Det går att fråga Googles AI direkt i webbläsarens sökruta, i stället för att söka som vanligt.',
      en: "Google's AI can be asked straight from the browser's search box, instead of a plain search.",
    },
    '1': {
      effect: 'cannot',
      sv: 'Det går inte att fråga Googles AI direkt i webbläsarens sökruta.',
      en: "Google's AI can not be asked straight from the browser's search box.",
    },
  },
  SearchContentSharingSettings: {
    '0': {
      effect: 'seen',
      sv: 'Google kan få sidor och filer som man har öppna, när de skickas med i en sökning.',
      en: 'Google can get the pages and files one has open, when they are sent along with a search.',
    },
    '1': {
      effect: 'unseen',
      sv: 'Google får inte de sidor och filer som man har öppna när man söker.',
      en: 'Google does not get the pages and files one has open when searching.',
    },
  },
  HelpMeWriteSettings: {
    '0': {
      effect: 'seen',
      sv: 'Det man får AI-hjälp att skriva går till Google, som får använda det för att förbättra sin AI.',
      en: 'What AI helps to write goes to Google, which may use it to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att få AI-hjälp med att skriva; texten går till Google men används inte för att förbättra dess AI.',
      en: 'AI can help to write; the text goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att få hjälp av webbläsarens AI med att skriva.',
      en: "The browser's AI can not be used for help with writing.",
    },
  },
  HistorySearchSettings: {
    '0': {
      effect: 'seen',
      sv: 'Söker man i sin historik med AI går delar av sidorna till Google, som får förbättra sin AI med dem.',
      en: 'When AI searches the history, parts of the pages go to Google, which may use them to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att söka i sin historik med AI; Google får delar av sidorna, men inte för att förbättra sin AI.',
      en: 'AI can search the history; parts of the pages go to Google, but are not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att söka i sin historik med hjälp av AI.',
      en: 'The history can not be searched with the help of AI.',
    },
  },
  AutofillPredictionSettings: {
    '0': {
      effect: 'seen',
      sv: 'När AI hjälper till med formulär får Google se hur de är uppbyggda, och får förbättra sin AI med det.',
      en: 'When AI helps with forms, Google sees how they are built, and may use that to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att fylla i formulär med AI; Google ser deras uppbyggnad, men inte för att förbättra sin AI.',
      en: 'AI can help to fill in forms; Google sees how they are built, but not to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att få hjälp av AI med att fylla i formulär.',
      en: 'AI can not be used to fill in forms.',
    },
  },
  TabCompareSettings: {
    '0': {
      effect: 'seen',
      sv: 'Flikar där man låter AI jämföra varor går till Google, som får använda dem för att förbättra sin AI.',
      en: 'Tabs on which AI compares goods go to Google, which may use them to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att låta AI jämföra varor på flikar; de går till Google men används inte för att förbättra dess AI.',
      en: 'AI can compare goods on open tabs; the tabs go to Google, but are not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta AI jämföra varor på öppna flikar.',
      en: 'AI can not be used to compare goods on open tabs.',
    },
  },
  CreateThemesSettings: {
    '0': {
      effect: 'seen',
      sv: 'Ber man AI om en bakgrund till webbläsaren får Google använda beskrivningen för att förbättra sin AI.',
      en: 'When AI is asked for a browser background, Google may use the description to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att skapa webbläsarbakgrunder med AI; beskrivningen går till Google men används inte för att förbättra dess AI.',
      en: 'AI can make browser backgrounds; the description goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att skapa bakgrunder till webbläsaren med AI.',
      en: 'AI can not be used to make backgrounds for the browser.',
    },
  },
  DevToolsGenAiSettings: {
    '0': {
      effect: 'seen',
      sv: 'Tar man hjälp av AI i utvecklarverktygen får Google använda kod och felmeddelanden för att förbättra sin AI.',
      en: 'When AI helps in the developer tools, Google may use code and error messages to improve its AI.',
    },
    '1': {
      effect: 'can',
      sv: 'Det går att få AI-hjälp i utvecklarverktygen; koden går till Google men används inte för att förbättra dess AI.',
      en: 'AI can help in the developer tools; the code goes to Google, but is not used to improve its AI.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att få hjälp av AI i webbläsarens utvecklarverktyg.',
      en: "AI can not be used in the browser's developer tools.",
    },
  },
  GenAILocalFoundationalModelSettings: {
    '0': {
      effect: 'is',
      sv: 'Webbläsaren får av sig själv ladda ner en AI-modell som arbetar på datorn.',
      en: 'The browser may by itself download an AI model that works on the device.',
    },
    '1': {
      effect: 'is',
      sv: 'Webbläsaren laddar inte ner någon AI-modell till datorn.',
      en: 'The browser downloads no AI model to the device.',
    },
  },
}

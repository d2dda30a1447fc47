import type { Outcomes } from '../outcome.ts'

/** What the settings for what meets the user at the start come to. */
export const experienceOutcomes: Readonly<Record<string, Outcomes>> = {
  HomepageLocation: {
    '*': { effect: 'is', sv: 'Webbläsarens startsida är {value}.', en: "The browser's home page is {value}." },
  },
  RestoreOnStartup: {
    '1': {
      effect: 'is',
      sv: 'När webbläsaren startar visas det som var öppet sist.',
      en: 'When the browser starts it shows what was open last.',
    },
    '4': {
      effect: 'is',
      sv: 'När webbläsaren startar visas de sidor som kommunen har bestämt.',
      en: 'When the browser starts it shows the pages that the municipality has chosen.',
    },
    '5': {
      effect: 'is',
      sv: 'När webbläsaren startar visas en ny flik.',
      en: 'When the browser starts it shows a new tab.',
    },
  },
  ManagedBookmarks: {
    '[]': {
      effect: 'is',
      sv: 'Webbläsaren har inga bokmärken från skolan.',
      en: 'The browser has no bookmarks from the school.',
    },
    '*': {
      effect: 'is',
      sv: 'Skolans bokmärken finns alltid i webbläsaren och går inte att ta bort.',
      en: "The school's bookmarks are always in the browser and can not be removed.",
    },
  },
  DeviceWallpaperImage: {
    '*': {
      effect: 'is',
      sv: 'Bakom inloggningsskärmen visas en bild som kommunen har valt.',
      en: 'Behind the sign-in screen is a picture that the municipality has chosen.',
    },
  },
  AllowDinosaurEasterEgg: {
    true: {
      effect: 'can',
      sv: 'Det går att spela dinosauriespelet när datorn saknar uppkoppling.',
      en: 'The dinosaur game can be played when the device is offline.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att spela dinosauriespelet när datorn saknar uppkoppling.',
      en: 'The dinosaur game can not be played when the device is offline.',
    },
  },
}

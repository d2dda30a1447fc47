import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/stored-data.ts` come to. */
export const storedDataOutcomes: Readonly<Record<string, Outcomes>> = {
  PasswordManagerEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att spara lösenord i webbläsaren.',
      en: 'Passwords can be saved in the browser.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att spara nya lösenord i webbläsaren.',
      en: 'New passwords can not be saved in the browser.',
    },
  },
  AutofillAddressEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att låta webbläsaren spara namn, adress och telefonnummer och fylla i dem i formulär.',
      en: 'The browser can save names, addresses and telephone numbers and fill them in.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låta webbläsaren spara namn, adress och telefonnummer och fylla i dem i formulär.',
      en: 'The browser can not save names, addresses and telephone numbers, nor fill them in.',
    },
  },
  AutofillCreditCardEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att låta webbläsaren spara kortuppgifter och fylla i dem när man betalar.',
      en: 'The browser can save payment cards and fill them in.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låta webbläsaren spara kortuppgifter och fylla i dem när man betalar.',
      en: 'The browser can not save payment cards, nor fill them in.',
    },
  },
  SyncDisabled: {
    true: {
      effect: 'unseen',
      sv: 'Bokmärken, historik och inställningar sparas inte i Google-kontot och följer inte med till andra datorer.',
      en: 'Bookmarks, history and settings are not kept in the Google account, and do not come along to other devices.',
    },
    false: {
      effect: 'seen',
      sv: 'Bokmärken, historik, öppna flikar och inställningar kan sparas i Google-kontot och följa med till andra datorer.',
      en: 'Bookmarks, history, open tabs and settings can be kept in the Google account and come along to other devices.',
    },
  },
  SavingBrowserHistoryDisabled: {
    true: {
      effect: 'is',
      sv: 'Webbläsaren sparar ingen historik över besökta sidor.',
      en: 'The browser keeps no history of the pages visited.',
    },
    false: {
      effect: 'is',
      sv: 'Webbläsaren sparar en historik över besökta sidor.',
      en: 'The browser keeps a history of the pages visited.',
    },
  },
  AllowDeletingBrowserHistory: {
    true: {
      effect: 'can',
      sv: 'Det går att radera historiken över besökta sidor och nedladdade filer.',
      en: 'The history of visited pages and downloads can be deleted.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att radera historiken över besökta sidor och nedladdade filer.',
      en: 'The history of visited pages and downloads can not be deleted.',
    },
  },
}

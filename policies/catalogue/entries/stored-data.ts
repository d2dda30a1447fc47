import * as z from 'zod'
import { asIs, trueOrFalse } from '../api-mapping.ts'
import { desktop, everywhere, type Policy } from '../policy.ts'
import { yesOrNo } from '../values/plain-values.ts'

/** What the browser remembers of a pupil. */
export const storedData: Policy[] = [
  {
    name: 'PasswordManagerEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: trueOrFalse('chrome.users.PasswordManager', 'passwordManagerEnabled'),
    risks: [],
    what: {
      sv: 'Om webbläsaren erbjuder sig att spara lösenord.',
      en: 'Whether the browser offers to save passwords.',
    },
    it: 'Stops saving; passwords saved before can still be filled in.',
  },
  {
    name: 'AutofillAddressEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.AutofillAddressEnabled', 'autofillAddressEnabled'),
    risks: [],
    what: {
      sv: 'Om webbläsaren sparar namn, adress och telefonnummer och fyller i dem i formulär.',
      en: 'Whether the browser saves names, addresses and telephone numbers and fills them in.',
    },
    it: 'The address part of Autofill; what was saved before is no longer offered.',
  },
  {
    name: 'AutofillCreditCardEnabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.AutofillCreditCardEnabled', 'autofillCreditCardEnabled'),
    risks: [],
    what: {
      sv: 'Om webbläsaren sparar och fyller i kortuppgifter.',
      en: 'Whether the browser saves and fills in payment cards.',
    },
    it: 'The payment card part of Autofill alone; addresses are AutofillAddressEnabled.',
  },
  {
    name: 'SyncDisabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: [...desktop, 'ios'],
    api: asIs('chrome.users.SyncSettingsCros', 'syncDisabledCros'),
    risks: ['filtering', 'google-sharing'],
    // Chromium counts a stop among its filters, but nothing on the web is out of reach by it.
    harmless: z.literal(true),
    what: {
      sv: 'Om bokmärken, historik, öppna flikar och inställningar slutar att sparas i elevens Google-konto.',
      en: "Whether bookmarks, history, open tabs and settings stop being kept in the pupil's Google account.",
    },
    it: 'Chrome Sync for all data types; with it off, a Chromebook swapped in class comes up empty of bookmarks.',
  },
  {
    name: 'SavingBrowserHistoryDisabled',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.BrowserHistory', 'savingBrowserHistoryDisabled'),
    risks: [],
    what: {
      sv: 'Om webbläsaren låter bli att spara vilka sidor som har besökts.',
      en: 'Whether the browser refrains from keeping a history of the pages visited.',
    },
    it: "Local history and, with it, synced history and open tabs; the session's back button still works.",
  },
  {
    name: 'AllowDeletingBrowserHistory',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: desktop,
    api: asIs('chrome.users.ClearBrowserHistory', 'allowDeletingBrowserHistory'),
    risks: ['local-data-access', 'admin-sharing'],
    // What can not be deleted stays for others to read.
    harmless: z.literal(true),
    what: {
      sv: 'Om eleven kan radera sin historik över besökta sidor och hämtade filer.',
      en: 'Whether the pupil can delete the history of visited pages and downloads.',
    },
    it: 'Browsing and download history in settings; whoever knows the profile folder can still delete its files on a PC.',
  },
]

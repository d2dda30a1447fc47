import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/safety.ts` come to. */
export const safetyOutcomes: Readonly<Record<string, Outcomes>> = {
  IncognitoModeAvailability: {
    '0': {
      effect: 'can',
      sv: 'Det går att surfa i inkognitoläge, där ingen historik sparas.',
      en: 'Pages can be opened in incognito mode, where no history is kept.',
    },
    '1': { effect: 'cannot', sv: 'Det går inte att surfa i inkognitoläge.', en: 'Incognito mode can not be used.' },
    '2': {
      effect: 'is',
      sv: 'Webbläsaren är alltid i inkognitoläge, så ingen historik sparas.',
      en: 'The browser is always in incognito mode, so no history is kept.',
    },
  },
  ForceGoogleSafeSearch: {
    true: {
      effect: 'is',
      sv: 'Googles filter mot grova bilder och texter är alltid på när man söker.',
      en: "Google's filter for explicit pictures and texts is always on in searches.",
    },
    false: {
      effect: 'is',
      sv: 'Webbläsaren kräver inte att Googles filter mot grova bilder och texter är på när man söker.',
      en: "The browser does not insist on Google's filter for explicit pictures and texts in searches.",
    },
  },
  ForceYouTubeRestrict: {
    '0': {
      effect: 'is',
      sv: 'Webbläsaren begränsar inte vad som visas på YouTube.',
      en: 'The browser does not limit what YouTube shows.',
    },
    '1': {
      effect: 'is',
      sv: 'YouTube sållar bort videor som bedöms vara olämpliga, och döljer kommentarerna.',
      en: 'YouTube leaves out videos that it judges unsuitable, and hides the comments.',
    },
    '2': {
      effect: 'is',
      sv: 'YouTube visar bara sitt strängaste urval av videor, och döljer kommentarerna.',
      en: 'YouTube shows only its strictest choice of videos, and hides the comments.',
    },
  },
  SafeSitesFilterBehavior: {
    '0': {
      effect: 'is',
      sv: 'Webbläsaren använder inte Googles filter mot pornografi.',
      en: "The browser does not use Google's filter against pornography.",
    },
    '1': {
      effect: 'seen',
      sv: 'Google får adresserna till de sidor som öppnas, så att sidor med pornografi kan spärras.',
      en: 'Google gets the addresses of the pages opened, so that pages with pornography can be blocked.',
    },
  },
  URLBlocklist: {
    '[]': {
      effect: 'is',
      sv: 'Kommunen har inte spärrat några särskilda webbadresser i webbläsaren.',
      en: 'The municipality has not blocked any particular web addresses in the browser.',
    },
    '*': {
      effect: 'cannot',
      sv: 'Dessa webbadresser går inte att öppna (* betyder alla): {value}.',
      en: 'These web addresses can not be opened (* means all): {value}.',
    },
  },
  URLAllowlist: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbadresser är undantagna från spärrarna.',
      en: 'There are no exceptions from the blocked web addresses.',
    },
    '*': {
      effect: 'can',
      sv: 'Dessa webbadresser går att öppna trots spärrarna: {value}.',
      en: 'These web addresses can be opened in spite of what is blocked: {value}.',
    },
  },
  SafeBrowsingProtectionLevel: {
    '0': {
      effect: 'is',
      sv: 'Webbläsaren varnar inte för farliga webbplatser.',
      en: 'The browser does not warn of dangerous sites.',
    },
    '1': {
      effect: 'is',
      sv: 'Webbläsaren varnar för farliga webbplatser utan att skicka alla adresser till Google.',
      en: 'The browser warns of dangerous sites without sending every address to Google.',
    },
    '2': {
      effect: 'seen',
      sv: 'Google får adresser och ibland innehåll från sidor man besöker, för att kunna varna bättre för farliga webbplatser.',
      en: 'Google gets addresses, and some of the contents, of the pages visited, to warn better of dangerous sites.',
    },
  },
  DisableSafeBrowsingProceedAnyway: {
    true: {
      effect: 'cannot',
      sv: 'Det går inte att gå vidare när webbläsaren varnar för en farlig webbplats.',
      en: 'Going on is not possible when the browser warns of a dangerous site.',
    },
    false: {
      effect: 'can',
      sv: 'Det går att gå vidare fast webbläsaren varnar för en farlig webbplats.',
      en: 'Going on is possible even when the browser warns of a dangerous site.',
    },
  },
  SSLErrorOverrideAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att öppna en webbplats fast webbläsaren varnar för att anslutningen inte går att lita på.',
      en: 'A site can be opened although the browser warns that its connection is not to be trusted.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att öppna en webbplats när webbläsaren varnar för att anslutningen inte går att lita på.',
      en: 'A site can not be opened when the browser warns that its connection is not to be trusted.',
    },
  },
  HttpsOnlyMode: {
    allowed: {
      effect: 'can',
      sv: 'Man väljer själv om webbläsaren ska varna för sidor utan säker anslutning.',
      en: 'Each person chooses whether the browser warns of pages without a secure connection.',
    },
    disallowed: {
      effect: 'is',
      sv: 'Webbläsaren öppnar sidor utan säker anslutning utan att varna först.',
      en: 'The browser opens pages without a secure connection, with no warning first.',
    },
    force_enabled: {
      effect: 'is',
      sv: 'Webbläsaren varnar alltid innan den öppnar en sida utan säker anslutning.',
      en: 'The browser always warns before it opens a page without a secure connection.',
    },
    force_balanced_enabled: {
      effect: 'is',
      sv: 'Webbläsaren varnar för sidor på webben utan säker anslutning, men inte för sidor i det egna nätet.',
      en: 'The browser warns of web pages without a secure connection, but not of pages inside the own network.',
    },
  },
  DownloadRestrictions: {
    '0': {
      effect: 'can',
      sv: 'Det går att ladda ner filer, och webbläsaren gör bara sina vanliga kontroller.',
      en: 'Files can be downloaded, and the browser makes only its usual checks.',
    },
    '1': {
      effect: 'cannot',
      sv: 'Det går inte att ladda ner skadliga filer eller filer av farliga slag.',
      en: 'Malicious files, and files of dangerous types, can not be downloaded.',
    },
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att ladda ner filer som är skadliga, farliga, oönskade eller ovanliga.',
      en: 'Files that are malicious, dangerous, unwanted or uncommon can not be downloaded.',
    },
    '3': { effect: 'cannot', sv: 'Det går inte att ladda ner några filer.', en: 'No files can be downloaded.' },
    '4': {
      effect: 'cannot',
      sv: 'Det går inte att ladda ner filer som bedöms vara skadliga.',
      en: 'Files that are judged malicious can not be downloaded.',
    },
  },
}

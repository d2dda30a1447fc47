import type { Outcomes } from '../outcome.ts'

/**
 * What the policies of `catalogue/entries/privacy.ts` come to. What is unseen stands with its purpose: another
 * policy may send the same thing to another end.
 */
export const privacyOutcomes: Readonly<Record<string, Outcomes>> = {
  MetricsReportingEnabled: {
    true: {
      effect: 'seen',
      sv: 'Google får statistik om hur Chrome används på andra enheter än Chromebooks, och rapporter när webbläsaren kraschar.',
      en: 'Google gets statistics on the use of Chrome outside Chromebooks, and reports when it crashes.',
    },
    false: {
      effect: 'unseen',
      sv: 'Google får ingen statistik om hur Chrome används på andra enheter än Chromebooks, och inga kraschrapporter.',
      en: 'Google gets no statistics on the use of Chrome outside Chromebooks, and no crash reports.',
    },
  },
  DeviceMetricsReportingEnabled: {
    true: {
      effect: 'seen',
      sv: 'Google får statistik om hur Chromebooken används, och rapporter när något kraschar.',
      en: 'Google gets statistics on the use of the Chromebook, and reports when something crashes.',
    },
    false: {
      effect: 'unseen',
      sv: 'Google får ingen statistik om hur Chromebooken används, och inga kraschrapporter.',
      en: 'Google gets no statistics on the use of the Chromebook, and no crash reports.',
    },
  },
  UrlKeyedAnonymizedDataCollectionEnabled: {
    true: {
      effect: 'seen',
      sv: 'Google får adresserna till besökta sidor, för att förbättra sina tjänster.',
      en: 'Google gets the addresses of visited pages, to improve its services.',
    },
    false: {
      effect: 'unseen',
      sv: 'Google får inte adresserna till besökta sidor för att förbättra sina tjänster.',
      en: 'Google does not get the addresses of visited pages to improve its services.',
    },
  },
  SafeBrowsingProxiedRealTimeChecksAllowed: {
    true: {
      effect: 'seen',
      sv: 'Standardskyddet mot farliga sidor kan fråga Google om adresser som öppnas, men utan att visa vem som frågar.',
      en: 'The standard protection against dangerous pages may ask Google about addresses, without showing who asks.',
    },
    false: {
      effect: 'unseen',
      sv: 'Standardskyddet mot farliga sidor frågar inte Google om varje adress som öppnas.',
      en: 'The standard protection against dangerous pages does not ask Google about every address being opened.',
    },
  },
  SearchSuggestEnabled: {
    true: {
      effect: 'seen',
      sv: 'Sökmotorn får det som skrivs i adressfältet redan medan man skriver, för att kunna ge förslag.',
      en: 'The search engine gets what is typed in the address bar while it is typed, to make suggestions.',
    },
    false: {
      effect: 'unseen',
      sv: 'Sökmotorn får inte det som skrivs i adressfältet förrän man faktiskt söker.',
      en: 'The search engine does not get what is typed in the address bar until the search is made.',
    },
  },
  SpellCheckServiceEnabled: {
    true: {
      effect: 'seen',
      sv: 'Google får det man skriver i webbläsaren för att kontrollera stavningen.',
      en: 'Google gets what is written in the browser, to check the spelling.',
    },
    false: {
      effect: 'unseen',
      sv: 'Google får inte det man skriver för att kontrollera stavningen.',
      en: 'Google does not get what is written in order to check the spelling.',
    },
  },
  TranslateEnabled: {
    true: {
      effect: 'can',
      sv: 'Det går att översätta webbsidor i webbläsaren, och sidans text skickas då till Google.',
      en: "Pages can be translated in the browser, and the page's text is then sent to Google.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att översätta webbsidor med webbläsarens egen översättning.',
      en: "Pages can not be translated by the browser's own translation.",
    },
  },
  UserFeedbackAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att skicka synpunkter med en bild av skärmen till Google.',
      en: 'Feedback with a picture of the screen can be sent to Google.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skicka synpunkter med en bild av skärmen till Google.',
      en: 'Feedback with a picture of the screen can not be sent to Google.',
    },
  },
  GoogleLocationServicesEnabled: {
    '0': {
      effect: 'unseen',
      sv: 'Platstjänsten är avstängd och visar inte för Google, appar eller webbplatser var Chromebooken är.',
      en: 'The location service is off and does not show Google, apps or sites where the Chromebook is.',
    },
    '1': {
      effect: 'seen',
      sv: 'Google får veta vilka nät som finns i närheten, så att appar och webbplatser kan få veta var Chromebooken är.',
      en: 'Google learns which networks are nearby, so that apps and sites can learn where the Chromebook is.',
    },
    '2': {
      effect: 'seen',
      sv: 'Google får veta vilka nät som finns i närheten, men appar och webbplatser får inte veta var Chromebooken är.',
      en: 'Google learns which networks are nearby, but apps and sites do not learn where the Chromebook is.',
    },
  },
  SystemTimezoneAutomaticDetection: {
    '0': {
      effect: 'can',
      sv: 'Man väljer själv om och hur Chromebooken ska ta reda på sin tidszon.',
      en: 'Each person chooses whether and how the Chromebook finds out its time zone.',
    },
    '1': {
      effect: 'unseen',
      sv: 'Google får inga uppgifter för att räkna ut vilken tidszon Chromebooken är i.',
      en: 'Google gets nothing by which to work out which time zone the Chromebook is in.',
    },
    '2': {
      effect: 'seen',
      sv: 'Google får internetadressen för att ta reda på Chromebookens tidszon.',
      en: "Google gets the internet address, to find the Chromebook's time zone.",
    },
    '3': {
      effect: 'seen',
      sv: 'Google får veta vilka trådlösa nät som finns i närheten, för att ta reda på Chromebookens tidszon.',
      en: "Google learns which wireless networks are nearby, to find the Chromebook's time zone.",
    },
    '4': {
      effect: 'seen',
      sv: 'Google får alla uppgifter som kan visa var Chromebooken är, för att ta reda på dess tidszon.',
      en: 'Google gets everything that can show where the Chromebook is, to find its time zone.',
    },
  },
  SystemTimezone: {
    '*': {
      effect: 'is',
      sv: 'Chromebookens klocka följer tidszonen {value}.',
      en: "The Chromebook's clock follows the time zone {value}.",
    },
  },
}

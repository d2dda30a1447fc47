import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/site-exceptions.ts` come to. */
export const siteExceptionsOutcomes: Readonly<Record<string, Outcomes>> = {
  NotificationsAllowedForUrls: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser har fått kommunens tillstånd att visa aviseringar utan att fråga.',
      en: 'No sites have been let by the municipality to show notifications without asking.',
    },
    '*': {
      effect: 'is',
      sv: 'Dessa webbplatser får visa aviseringar utan att fråga: {value}.',
      en: 'These sites may show notifications without asking: {value}.',
    },
  },
  PopupsAllowedForUrls: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser har fått kommunens tillstånd att öppna nya fönster av sig själva.',
      en: 'No sites have been let by the municipality to open new windows by themselves.',
    },
    '*': {
      effect: 'is',
      sv: 'Dessa webbplatser får öppna nya fönster av sig själva: {value}.',
      en: 'These sites may open new windows by themselves: {value}.',
    },
  },
  SerialAskForUrls: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser har fått kommunens tillstånd att be om en serieport.',
      en: 'No sites have been let by the municipality to ask for a serial port.',
    },
    '*': {
      effect: 'can',
      sv: 'Det går att låta dessa webbplatser styra något på en serieport, till exempel en micro:bit: {value}.',
      en: 'These sites can be given control of something on a serial port, such as a micro:bit: {value}.',
    },
  },
  AudioCaptureAllowedUrls: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser har fått kommunens tillstånd att använda mikrofonen utan att fråga.',
      en: 'No sites have been let by the municipality to use the microphone without asking.',
    },
    '*': {
      effect: 'is',
      sv: 'Dessa webbplatser får använda mikrofonen utan att fråga: {value}.',
      en: 'These sites may use the microphone without asking: {value}.',
    },
  },
  VideoCaptureAllowedUrls: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser har fått kommunens tillstånd att använda kameran utan att fråga.',
      en: 'No sites have been let by the municipality to use the camera without asking.',
    },
    '*': {
      effect: 'is',
      sv: 'Dessa webbplatser får använda kameran utan att fråga: {value}.',
      en: 'These sites may use the camera without asking: {value}.',
    },
  },
  ScreenCaptureAllowedByOrigins: {
    '[]': {
      effect: 'is',
      sv: 'Inga webbplatser är undantagna från vad som gäller för att visa eller spela in skärmen.',
      en: 'No sites are excepted from what holds for showing or recording the screen.',
    },
    '*': {
      effect: 'can',
      sv: 'Det går att låta dessa webbplatser visa eller spela in skärmen: {value}.',
      en: 'These sites can be given to show or record the screen: {value}.',
    },
  },
}

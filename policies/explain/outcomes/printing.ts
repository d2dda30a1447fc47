import type { Outcomes } from '../outcome.ts'

/** What the settings for printing come to. */
export const printingOutcomes: Readonly<Record<string, Outcomes>> = {
  PrintingEnabled: {
    true: { effect: 'can', sv: 'Det går att skriva ut.', en: 'Pages and documents can be printed.' },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skriva ut, och inte heller att spara en sida som PDF från utskriftsmenyn.',
      en: 'Pages can not be printed, nor saved as a PDF from the print menu.',
    },
  },
  UserPrintersAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att lägga till egna skrivare, till exempel den man har hemma.',
      en: "Printers of one's own can be added, such as the one at home.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att lägga till egna skrivare, bara att använda skolans.',
      en: "Printers of one's own can not be added; only the school's can be used.",
    },
  },
  PrintersBulkConfiguration: {
    '*': {
      effect: 'is',
      sv: 'Skolans skrivare finns inlagda i datorn från början.',
      en: "The school's printers are on the device from the start.",
    },
  },
  PrintingAllowedColorModes: {
    any: {
      effect: 'can',
      sv: 'Det går att skriva ut både i färg och i svartvitt.',
      en: 'Printing can be in colour or in black and white.',
    },
    color: {
      effect: 'cannot',
      sv: 'Det går inte att skriva ut i svartvitt, bara i färg.',
      en: 'Printing can not be in black and white, only in colour.',
    },
    monochrome: {
      effect: 'cannot',
      sv: 'Det går inte att skriva ut i färg, bara i svartvitt.',
      en: 'Printing can not be in colour, only in black and white.',
    },
  },
  DeletePrintJobHistoryAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att radera listan över sina utskrifter i datorn.',
      en: 'The list on the device of what has been printed can be deleted.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att radera listan över sina utskrifter i datorn.',
      en: 'The list on the device of what has been printed can not be deleted.',
    },
  },
}

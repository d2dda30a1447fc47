import { asIs, leftOut, prefixUnknown } from '../api-mapping.ts'
import { fetchedFile } from '../values/file-values.ts'
import { chromeOsUser, everywhere, type Policy } from '../policy.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** What can be printed, and where. */
export const printing: Policy[] = [
  {
    name: 'PrintingEnabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: everywhere,
    api: asIs('chrome.users.AllowPrinting', 'printingEnabled'),
    risks: [],
    what: { sv: 'Om man kan skriva ut.', en: 'Whether one can print.' },
    it: 'Ctrl+P, menus and window.print(), Save as PDF included.',
  },
  {
    name: 'UserPrintersAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.UserPrintersAllowed', 'userPrintersAllowed'),
    risks: [],
    what: { sv: 'Om eleven kan lägga till egna skrivare.', en: 'Whether the pupil can add printers of their own.' },
    it: 'Native printers in settings; those given by policy remain.',
  },
  {
    name: 'PrintersBulkConfiguration',
    value: fetchedFile,
    example: {
      url: 'https://www.example.se/skrivare.json',
      hash: 'abababababababababababababababababababababababababababababababab',
    },
    ...chromeOsUser,
    api: leftOut(
      'Google keeps printers apart from policies, each with an id of its own; add them in the Admin console.',
    ),
    risks: [],
    what: { sv: 'Listan över skolans skrivare.', en: "The list of the school's printers." },
    it: 'A JSON file that the device fetches and holds against its SHA-256; PrintersBulkAccessMode chooses among them.',
  },
  {
    name: 'PrintingAllowedColorModes',
    value: oneOf('any', 'color', 'monochrome'),
    example: 'monochrome',
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.RestrictPrintColor'),
    risks: [],
    what: { sv: 'Om det går att skriva ut i färg.', en: 'Whether one can print in colour.' },
    meanings: {
      any: { sv: 'färg eller svartvitt', en: 'colour or black and white' },
      color: { sv: 'bara färg', en: 'colour only' },
      monochrome: { sv: 'bara svartvitt', en: 'black and white only' },
    },
    it: 'The choices in the print dialogue; printers that can not report colour are not limited.',
  },
  {
    name: 'DeletePrintJobHistoryAllowed',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: asIs('chrome.users.DeletePrintJobHistoryAllowed', 'deletePrintJobHistoryAllowed'),
    risks: [],
    what: {
      sv: 'Om eleven kan radera listan över sina utskrifter.',
      en: 'Whether the pupil can delete the list of what they have printed.',
    },
    it: "The print jobs app on the device; the printer's own log is not touched.",
  },
]

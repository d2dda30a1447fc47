import type { Bilingual } from '../../contract/fields.ts'

/**
 * What Chromium itself says that a policy can cost a person: its risk tags. A tag is a property of the
 * policy, not of a value: it says what could be opened by it, and so what is to be decided.
 */
export type RiskTag =
  | 'full-admin-access'
  | 'system-security'
  | 'website-sharing'
  | 'admin-sharing'
  | 'filtering'
  | 'local-data-access'
  | 'google-sharing'

/** Each tag as a sentence for a reader at a school. */
export const risks: Readonly<Record<RiskTag, Bilingual>> = {
  'full-admin-access': {
    sv: 'Den som ger inställningen kan få program att köras i datorn eller läsa all trafik.',
    en: 'Whoever gives this setting can have programs run on the device, or read all of its traffic.',
  },
  'system-security': {
    sv: 'Med fel värde blir datorn lättare att angripa.',
    en: 'With the wrong value the device becomes easier to attack.',
  },
  'website-sharing': {
    sv: 'Webbplatser kan få veta sådant om eleven som de annars inte får.',
    en: 'Sites can learn things about the pupil that they otherwise may not.',
  },
  'admin-sharing': {
    sv: 'Kommunen kan få veta vad eleven gör eller hur datorn används.',
    en: 'The municipality can learn what the pupil does, or how the device is used.',
  },
  filtering: {
    sv: 'Den kan begränsa vad eleven får läsa, söka och nå på webben.',
    en: 'It can limit what the pupil may read, search for and reach on the web.',
  },
  'local-data-access': {
    sv: 'Uppgifter kan sparas i datorn, eller hämtas därifrån, utan att eleven märker det.',
    en: 'Data can be kept on the device, or taken from it, without the pupil noticing.',
  },
  'google-sharing': {
    sv: 'Uppgifter om eleven eller det eleven gör kan skickas till Google.',
    en: 'Data about the pupil, or about what the pupil does, can be sent to Google.',
  },
}

import type { Bilingual } from './fields.ts'
import type { DeviceFindingCode } from './finding.ts'

/** What a finding is to the pupil who has the device: what it is, and what to do. Undefined: nothing that concerns a pupil. */
export interface PupilWords {
  is: Bilingual
  does: Bilingual
}

/** The findings that the device itself makes, in words that a ten-year-old understands. */
export const pupilFindings: Record<DeviceFindingCode, PupilWords> = {
  'storage-nearly-full': {
    is: { sv: 'Datorn är nästan full.', en: 'The computer is nearly full.' },
    does: {
      sv: 'Ta bort filer som du har laddat ner och inte behöver.',
      en: 'Delete files that you have downloaded and do not need.',
    },
  },
  'memory-pressure': {
    is: { sv: 'Datorn har för mycket att göra på en gång.', en: 'The computer has too much to do at once.' },
    does: { sv: 'Stäng flikar som du inte använder.', en: 'Close tabs that you do not use.' },
  },
  restarts: {
    is: { sv: 'Datorn har startat om många gånger.', en: 'The computer has restarted many times.' },
    does: {
      sv: 'Om den gör det av sig själv: tryck på hjälpknappen.',
      en: 'If it does so by itself, press the help button.',
    },
  },
  'battery-low': {
    is: { sv: 'Batteriet är snart slut.', en: 'The battery is nearly empty.' },
    does: { sv: 'Sätt i laddaren.', en: 'Plug in the charger.' },
  },
  heat: {
    is: { sv: 'Datorn är väldigt varm.', en: 'The computer is very hot.' },
    does: {
      sv: 'Ställ den på ett bord så att luften kommer åt, inte på en kudde.',
      en: 'Put it on a table where the air can get to it, not on a pillow.',
    },
  },
  'enabler-missing': {
    is: { sv: 'En inställning fattas som IT ska ordna.', en: 'A setting is missing that IT will see to.' },
    does: { sv: 'Du behöver inte göra något.', en: 'You do not need to do anything.' },
  },
}

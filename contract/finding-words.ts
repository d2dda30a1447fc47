import type { Bilingual } from './fields.ts'
import type { FindingCode, FleetFindingCode } from './finding.ts'
import { pupilFindings, type PupilWords } from './pupil-findings.ts'
import { staffFindings, type StaffWords } from './staff-findings.ts'

/** Findings that the desk makes, as a pupil may be told of them. */
const pupilFleetFindings: Record<FleetFindingCode, PupilWords> = {
  'battery-weak': {
    is: { sv: 'Batteriet tar slut fortare än det ska.', en: 'The battery runs down faster than it should.' },
    does: {
      sv: 'IT hör av sig om det ska bytas. Ta med laddaren så länge.',
      en: 'IT will tell you if it is to be replaced. Bring your charger until then.',
    },
  },
  'heat-of-model': {
    is: { sv: 'Datorer av den här sorten blir lätt varma.', en: 'Computers of this kind get hot easily.' },
    does: { sv: 'Ställ den så att luften kommer åt.', en: 'Put it where the air can get to it.' },
  },
  'link-at-school': {
    is: {
      sv: 'Nätet är dåligt i skolan. Det är inte fel på din dator.',
      en: 'The network at school is poor. Nothing is wrong with your computer.',
    },
    does: { sv: 'IT vet om det.', en: 'IT knows about it.' },
  },
  'link-on-device': {
    is: { sv: 'Din dator har sämre nät än de andras.', en: "Your computer has a poorer network than the others'." },
    does: {
      sv: 'Stäng av wifi och sätt på det igen. Hjälper det inte: tryck på hjälpknappen.',
      en: 'Turn Wi-Fi off and on again. If that does not help, press the help button.',
    },
  },
  'os-behind': {
    is: { sv: 'Datorn behöver uppdateras.', en: 'The computer needs an update.' },
    does: { sv: 'Starta om den när du är klar för dagen.', en: 'Restart it when you are done for the day.' },
  },
  'support-ends': {
    is: { sv: 'Datorn börjar bli gammal.', en: 'The computer is getting old.' },
    does: { sv: 'Du behöver inte göra något.', en: 'You do not need to do anything.' },
  },
  'not-seen': {
    is: { sv: 'Datorn har inte varit igång på länge.', en: 'The computer has not been on for a long time.' },
    does: { sv: 'Sätt på den och anslut den till nätet.', en: 'Turn it on and connect it to the network.' },
  },
  'policy-not-in-force': {
    is: { sv: 'Datorn har inte fått de nyaste inställningarna.', en: 'The computer has not got the latest settings.' },
    does: { sv: 'Låt den vara på och ansluten en stund.', en: 'Leave it on and connected for a while.' },
  },
}

/** What a finding means and what to do about it, for each who may have to. */
export interface FindingWords extends StaffWords {
  pupil: PupilWords
}

export const findingCodes: readonly FindingCode[] = [
  'storage-nearly-full',
  'memory-pressure',
  'restarts',
  'battery-low',
  'heat',
  'enabler-missing',
  'battery-weak',
  'heat-of-model',
  'link-at-school',
  'link-on-device',
  'os-behind',
  'support-ends',
  'not-seen',
  'policy-not-in-force',
]

const pupils: Record<FindingCode, PupilWords> = { ...pupilFindings, ...pupilFleetFindings }

/** The words of a code, or undefined where this version does not know it. */
export function findingWords(code: string): FindingWords | undefined {
  const known = findingCodes.find((each) => each === code)
  return known && { ...staffFindings[known], pupil: pupils[known] }
}

/** How sure a finding is, as people say it. */
export const certaintyWords: Record<'measured' | 'likely' | 'guess', Bilingual> = {
  measured: { sv: 'uppmätt', en: 'measured' },
  likely: { sv: 'troligt', en: 'likely' },
  guess: { sv: 'en gissning', en: 'a guess' },
}

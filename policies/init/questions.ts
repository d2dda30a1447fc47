import type { Bilingual } from '../../contract/fields.ts'
import type { SoFar, Taken } from './answers.ts'
import { fittingPacks, packWords } from './pack-words.ts'
import { sectionsOf } from './schools.ts'
import { classLabels, day, deskAddress, domain, packs, pageAddress, pilotClass, school, words } from './read-answers.ts'

/** One thing that a new plan must know, asked in a terminal or given by a flag. */
export interface Question {
  /** Its flag, without the hyphens, and what stands behind it. */
  flag: string
  placeholder: string
  ask: Bilingual
  hint: Bilingual
  /** Whether it takes several answers, each on a line of its own, and at least one. */
  many?: true
  /** The answer where nothing is given; without it the question must be answered. Undefined while none can be told. */
  fallback?: (soFar: SoFar) => string | undefined
  /** What must have been answered for it to be understood. */
  needs?: readonly (keyof SoFar)[]
  /** Why it is not asked at all, after what has been answered. */
  pointless?: (soFar: SoFar) => Bilingual | undefined
  take: (text: string, soFar: SoFar, today: string) => Taken
  /** What is said of an answer, so that a misunderstanding is seen. */
  understood?: (soFar: SoFar) => string
}

const packList = (language: keyof Bilingual) =>
  Object.entries(packWords)
    .map(([pack, meaning]) => `${pack} (${meaning[language]})`)
    .join(', ')

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    flag: 'municipality',
    placeholder: 'name',
    ask: { sv: 'Vad heter kommunen?', en: 'What is the municipality called?' },
    hint: { sv: 'Till exempel Alvesta kommun.', en: 'For instance Alvesta kommun.' },
    take: (text) => words(text, (municipality) => ({ municipality })),
  },
  {
    flag: 'pupil-domain',
    placeholder: 'domain',
    ask: { sv: 'Vilken domän har elevernas konton?', en: "What is the domain of the pupils' accounts?" },
    hint: {
      sv: 'Det som står efter @, till exempel elev.kommunen.se.',
      en: 'What stands behind the @, such as elev.kommunen.se.',
    },
    take: (text) => domain(text, (pupilDomain) => ({ pupilDomain })),
  },
  {
    flag: 'staff-domain',
    placeholder: 'domain',
    ask: { sv: 'Vilken domän har personalens konton?', en: "What is the domain of the staff's accounts?" },
    hint: { sv: 'Till exempel kommunen.se.', en: 'For instance kommunen.se.' },
    take: (text) => domain(text, (staffDomain) => ({ staffDomain })),
  },
  {
    flag: 'homepage',
    placeholder: 'url',
    ask: { sv: 'Vilken sida är elevernas startsida?', en: "Which page is the pupils' home page?" },
    hint: { sv: 'Sidan som hemknappen går till.', en: 'The page that the home button goes to.' },
    fallback: ({ staffDomain }) => (staffDomain === undefined ? undefined : `https://www.${staffDomain}/`),
    take: (text) => pageAddress(text),
  },
  {
    flag: 'desk-url',
    placeholder: 'url',
    ask: { sv: 'På vilken adress ska Fadders server svara?', en: "At which address is Fadder's desk to answer?" },
    hint: {
      sv: 'Dit skickar datorerna sina rapporter, till exempel https://fadder.kommunen.se.',
      en: 'This is where devices send their reports, for instance https://fadder.kommunen.se.',
    },
    take: (text) => deskAddress(text),
  },
  {
    flag: 'board',
    placeholder: 'role',
    ask: { sv: 'Vem beslutar om elevernas datorer?', en: "Who decides on the pupils' devices?" },
    hint: {
      sv: 'En nämnd eller en roll, aldrig ett namn. Till exempel Utbildningsnämnden.',
      en: "A board or a role, never a person's name. For instance Utbildningsnämnden.",
    },
    take: (text) => words(text, (board) => ({ board })),
  },
  {
    flag: 'it-role',
    placeholder: 'role',
    ask: { sv: 'Vilken roll svarar för IT?', en: 'Which role answers for IT?' },
    hint: { sv: 'En roll, aldrig ett namn.', en: "A role, never a person's name." },
    fallback: () => 'IT-chef',
    take: (text) => words(text, (itRole) => ({ itRole })),
  },
  {
    flag: 'decision',
    placeholder: 'reference',
    ask: { sv: 'Var står beslutet om grundnivån?', en: 'Where is the decision on the base level written down?' },
    hint: {
      sv: 'Diarienummer eller paragraf i protokollet, till exempel UN 2026/31 § 14.',
      en: 'A diary number, or a paragraph in the minutes, such as UN 2026/31 § 14.',
    },
    take: (text) => words(text, (reference) => ({ reference })),
  },
  {
    flag: 'decision-date',
    placeholder: 'date',
    ask: { sv: 'Vilken dag togs beslutet?', en: 'On which day was it decided?' },
    hint: { sv: 'Till exempel 2026-05-19.', en: 'For instance 2026-05-19.' },
    take: (text, _soFar, today) => day(text, today),
  },
  {
    flag: 'school',
    placeholder: 'name:grades',
    ask: {
      sv: 'Vilka skolor finns det, och vilka årskurser har de?',
      en: 'Which schools are there, and with which grades?',
    },
    hint: {
      sv: 'En skola på varje rad, till exempel Hagaskolan: F-6. Efter kolonet kan det stå F-3, F-6, F-9, 4-6, 7-9, förskola eller anpassad, och flera med plus emellan. En tom rad när alla är med.',
      en: 'One school a line, such as Hagaskolan: F-6. Behind the colon stands F-3, F-6, F-9, 4-6, 7-9, preschool or adapted, or several with a plus between. An empty line ends the list.',
    },
    many: true,
    take: (text, soFar) => school(text, soFar),
    understood: ({ schools = [] }) => {
      const last = schools.at(-1)
      return last
        ? `${last.name}: ${sectionsOf(last)
            .map((section) => section.name)
            .join(', ')}`
        : ''
    },
  },
  {
    flag: 'classes',
    placeholder: 'letters',
    ask: { sv: 'Vad skiljer klasserna i samma årskurs åt?', en: 'What tells the classes of a grade apart?' },
    hint: {
      sv: 'A,B ger klasserna 1A och 1B i årskurs 1. Ett bindestreck betyder en klass i varje årskurs.',
      en: 'A,B makes the classes 1A and 1B of grade 1. A hyphen means one class in each grade.',
    },
    fallback: () => 'A,B',
    take: (text) => classLabels(text),
  },
  {
    flag: 'packs',
    placeholder: 'names',
    ask: { sv: 'Vilka paket ska planen börja med?', en: 'Which packs is the plan to begin with?' },
    hint: {
      sv: `Med komma emellan: ${packList('sv')}. Grundnivån är alltid med. Ett bindestreck betyder inga fler.`,
      en: `With commas between: ${packList('en')}. The base level is always there. A hyphen means no others.`,
    },
    needs: ['schools'],
    fallback: ({ schools = [] }) => fittingPacks(schools).join(',') || '-',
    take: (text, soFar) => packs(text, soFar),
  },
  {
    flag: 'pilot',
    placeholder: 'school class',
    ask: { sv: 'Vilken klass prövar Fadder först?', en: 'Which class tries Fadder first?' },
    hint: {
      sv: 'Skolan och klassen, till exempel Hagaskolan 6A. Lämna tomt om ni inte vet.',
      en: 'School and class, such as Hagaskolan 6A. Leave it empty if you do not know.',
    },
    needs: ['schools', 'classLabels'],
    fallback: () => '',
    take: (text, soFar) => pilotClass(text, soFar),
  },
  {
    flag: 'pilot-decision',
    placeholder: 'reference',
    ask: { sv: 'Har IT ett eget beslut om piloten?', en: 'Has IT a decision of its own on the pilot?' },
    hint: {
      sv: 'Diarienummer. Lämna tomt om beslutet ovan gäller piloten också.',
      en: 'A diary number. Leave it empty if the decision above holds for the pilot too.',
    },
    needs: ['schools', 'classLabels'],
    pointless: ({ pilot }) =>
      pilot
        ? undefined
        : { sv: 'Det finns ingen pilot: ge också --pilot.', en: 'There is no pilot: give --pilot too.' },
    fallback: () => '',
    take: (text) =>
      text === '' || text === '-'
        ? { answers: { pilotReference: undefined } }
        : words(text, (pilotReference) => ({ pilotReference })),
  },
]

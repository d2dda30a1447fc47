import type { Language } from '../language.ts'
import type { Lack } from './departures.ts'
import type { Standing } from './compare.ts'

interface CompareWords {
  title: (municipality: string) => string
  about: (pack: string, decision: string | undefined, settings: number, day: string) => string
  unmarked: string
  noSchools: string
  school: string
  columns: Record<Standing, string>
  counted: string
  deviations: string
  additions: string
  additionsAbout: string
  nothingDeviates: string
  base: string
  notInBase: string
  asBase: string
  withoutIt: string
  everySchool: string
  wholeSchool: string
  schoolOnly: string
  except: (places: string) => string
  below: (unit: string) => string
  unitOnly: (unit: string) => string
  decided: (decision: string, by: string | undefined, until: string | undefined) => string
  why: string
  lacks: Record<Lack, (decision: string | undefined, until: string | undefined) => string>
  windows: string
  window: (start: string, end: string, where: string) => string
  settings: (settings: number) => string
  alike: string
  alikeAbout: string
  allGood: string
  lacking: (deviations: number) => string
  statuses: Record<Standing, string>
  missing: Record<Lack, string>
  header: readonly string[]
}

function settingsInSwedish(number: number): string {
  return number === 1 ? '1 inställning' : `${number} inställningar`
}

function settingsInEnglish(number: number): string {
  return number === 1 ? '1 setting' : `${number} settings`
}

/** The words that a comparison is told in. */
export const compareWords: Record<Language, CompareWords> = {
  sv: {
    title: (municipality) => `Skolorna jämförda med grundnivån: ${municipality}`,
    about: (pack, decision, settings, day) =>
      `Här jämförs varje skola med grundnivån ${pack}${decision === undefined ? '' : ` (beslut ${decision})`}, ` +
      `som har ${settingsInSwedish(settings)}. Uppgifterna avser den ${day}.`,
    unmarked:
      'Planen säger inte vilka enheter som är skolor. Därför jämförs enheterna på andra nivån. ' +
      'Skriv ”kind: school” vid dem som är skolor.',
    noSchools: 'Planen har inga skolor att jämföra.',
    school: 'Skola',
    columns: {
      same: 'Som grundnivån',
      decided: 'Avviker med beslut',
      undecided: 'Avviker utan beslut',
      added: 'Tillägg',
    },
    counted:
      'Tabellen räknar inställningar. Till ”avviker utan beslut” hör också avvikelser som saknar slutdatum eller ' +
      'vars slutdatum har passerat. Ett tillägg är en inställning som grundnivån inte har.',
    deviations: 'Avvikelser från grundnivån',
    additions: 'Tillägg till grundnivån',
    additionsAbout: 'Grundnivån säger ingenting om de här inställningarna. Därför räcker det med ett skäl.',
    nothingDeviates: 'Ingen skola avviker från grundnivån.',
    base: 'Grundnivån',
    notInBase: 'ingår inte i grundnivån',
    asBase: 'Som grundnivån',
    withoutIt: 'Utan tillägget',
    everySchool: 'Alla skolor',
    wholeSchool: 'hela skolan',
    schoolOnly: 'bara skolans egen enhet (inte det som ligger under)',
    except: (places) => ` utom ${places}`,
    below: (unit) => `${unit} och allt under`,
    unitOnly: (unit) => `bara ${unit} (inte det som ligger under)`,
    decided: (decision, by, until) =>
      `Beslut ${decision}${by === undefined ? '' : `, ${by}`}${until === undefined ? '' : `, till och med ${until}`}`,
    why: 'Skäl',
    lacks: {
      decision: (decision) =>
        decision === undefined
          ? 'AVVIKER UTAN BESLUT'
          : `AVVIKER UTAN BESLUT: beslutet ${decision} finns inte i planen`,
      end: (decision) => `AVVIKER UTAN SLUTDATUM: beslut ${decision ?? ''} säger inte hur länge det gäller`,
      expired: (decision, until) =>
        `AVVIKER UTAN GÄLLANDE BESLUT: ${decision ?? ''} gällde till och med ${until ?? ''}`,
    },
    windows: 'Tider då något annat gäller',
    window: (start, end, where) => `från ${start} till ${end}, för ${where}`,
    settings: (settings) => `då är ${settingsInSwedish(settings)} annorlunda än vanligt`,
    alike: 'Skolor med samma inställningar',
    alikeAbout: 'Dessa skolor har samma inställningar, bortsett från tider då något annat gäller:',
    allGood: 'Alla avvikelser har beslut och slutdatum.',
    lacking: (deviations) =>
      deviations === 1
        ? '1 avvikelse saknar beslut eller slutdatum, eller har ett slutdatum som har passerat:'
        : `${deviations} avvikelser saknar beslut eller slutdatum, eller har ett slutdatum som har passerat:`,
    statuses: {
      same: 'som grundnivån',
      decided: 'avviker med beslut',
      undecided: 'avviker utan beslut',
      added: 'tillägg',
    },
    missing: { decision: 'beslut', end: 'slutdatum', expired: 'gällande beslut' },
    header: [
      'Skola',
      'Sökväg',
      'Inställning',
      'Läge',
      'Var i skolan',
      'Värde',
      'Grundnivåns värde',
      'Beslut',
      'Beslutat av',
      'Till och med',
      'Saknas',
      'Skäl',
    ],
  },
  en: {
    title: (municipality) => `The schools compared with the base level: ${municipality}`,
    about: (pack, decision, settings, day) =>
      `Every school against the base level ${pack}${decision === undefined ? '' : ` (decision ${decision})`}, ` +
      `which has ${settingsInEnglish(settings)}. Decisions are as of ${day}.`,
    unmarked:
      'The plan does not say which units are schools, so the units at the second level are compared. ' +
      'Write kind: school on those that are.',
    noSchools: 'The plan has no schools to compare.',
    school: 'School',
    columns: {
      same: 'As the base level',
      decided: 'Deviates, decided',
      undecided: 'Deviates, undecided',
      added: 'Added',
    },
    counted:
      'The table counts settings. A deviation that has no last day, or whose last day has passed, counts as ' +
      'undecided too. An addition is a setting that the base level does not have.',
    deviations: 'Deviations from the base level',
    additions: 'Additions to the base level',
    additionsAbout: 'The base level says nothing of these settings, so a reason is enough.',
    nothingDeviates: 'No school deviates from the base level.',
    base: 'The base level',
    notInBase: 'not in the base level',
    asBase: 'As the base level',
    withoutIt: 'Without it',
    everySchool: 'Every school',
    wholeSchool: 'the whole school',
    schoolOnly: "only the school's own unit (not what is below it)",
    except: (places) => ` except ${places}`,
    below: (unit) => `${unit} and all below`,
    unitOnly: (unit) => `only ${unit} (not what is below it)`,
    decided: (decision, by, until) =>
      `Decision ${decision}${by === undefined ? '' : `, ${by}`}${until === undefined ? '' : `, until ${until}`}`,
    why: 'Reason',
    lacks: {
      decision: (decision) =>
        decision === undefined
          ? 'DEVIATES WITHOUT A DECISION'
          : `DEVIATES WITHOUT A DECISION: the plan has no decision ${decision}`,
      end: (decision) => `DEVIATES WITHOUT A LAST DAY: decision ${decision ?? ''} does not say how long it holds`,
      expired: (decision, until) => `DEVIATES WITHOUT A DECISION IN FORCE: ${decision ?? ''} held until ${until ?? ''}`,
    },
    windows: 'Times when something else holds',
    window: (start, end, where) => `from ${start} to ${end}, for ${where}`,
    settings: (settings) => `${settingsInEnglish(settings)} other than usual`,
    alike: 'Schools with the same settings',
    alikeAbout: 'These schools have the same settings, apart from times when something else holds:',
    allGood: 'Every deviation has a decision and a last day.',
    lacking: (deviations) =>
      deviations === 1
        ? '1 deviation has no decision or no last day, or a last day that has passed:'
        : `${deviations} deviations have no decision or no last day, or a last day that has passed:`,
    statuses: {
      same: 'as the base level',
      decided: 'deviates with a decision',
      undecided: 'deviates without a decision',
      added: 'added',
    },
    missing: { decision: 'a decision', end: 'a last day', expired: 'a decision in force' },
    header: [
      'School',
      'Path',
      'Setting',
      'Standing',
      'Where in the school',
      'Value',
      "The base level's value",
      'Decision',
      'Decided by',
      'Until',
      'Missing',
      'Reason',
    ],
  },
}

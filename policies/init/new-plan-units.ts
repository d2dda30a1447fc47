import type { Node, YAMLMap } from 'yaml'
import type { Answers, OfferedPack } from './answers.ts'
import { loanerUnit } from './read-answers.ts'
import { classesOf, sectionsOf, type School, type Section } from './schools.ts'
import { listOf, mapOf, plain, rowOf, text, type Line } from './yaml-nodes.ts'

/** The unit of all pupils, and that of staff. */
export const pupilsUnit = 'Elever'
const staffUnit = 'Personal'

/** The ids of the decisions that a new plan has. */
export const decisionIds = { base: 'grundniva', deviations: 'undantag', risks: 'riskanalys', pilot: 'pilot' } as const

/** Why something is set, in both languages, and by which decision. */
interface Why {
  sv: string
  en: string
  decision?: string
}

function because({ sv, en, decision }: Why): Line[] {
  return [
    { key: 'reason', value: text(sv) },
    { key: 'reasonInEnglish', value: text(en) },
    ...(decision === undefined ? [] : [{ key: 'decision', value: plain(decision) }]),
  ]
}

function setting(key: string, value: Node, why: Why): Line {
  return { key, value: mapOf([{ key: 'value', value }, ...because(why)]) }
}

const uses: Readonly<Record<Exclude<OfferedPack, 'exam'>, Why>> = {
  'youngest-pupils': {
    sv: 'De yngsta behöver färre ord och ett strängare urval.',
    en: 'The youngest need fewer words and a stricter choice.',
  },
  preschool: {
    sv: 'Små barn använder datorn tillsammans med en vuxen.',
    en: 'Small children use the device together with an adult.',
  },
  'adapted-school': {
    sv: 'Hjälpmedlen ska ligga nära, och det ska finnas gott om tid.',
    en: 'The aids should be close at hand, and there should be plenty of time.',
  },
  staff: {
    sv: 'Undervisningen kräver mer av personalens konton än vad elevernas grundnivå ger.',
    en: "Teaching asks more of staff accounts than the pupils' base level gives.",
  },
  loaner: {
    sv: 'Den som lånar en dator ska inte hitta något av den som lånade den före.',
    en: 'Whoever borrows a device should find nothing of the last borrower.',
  },
}

/** The use of a pack, where the municipality has taken it. */
function using(pack: keyof typeof uses | undefined, { packs }: Answers): (Line | undefined)[] {
  if (pack === undefined || !packs.includes(pack)) return []
  const use = mapOf([
    { key: 'name', value: plain(pack) },
    ...because({ ...uses[pack], decision: decisionIds.deviations }),
  ])
  return [{ key: 'packs', value: listOf([use]) }]
}

function named(name: string, ...lines: (Line | undefined)[]): YAMLMap {
  return mapOf([{ key: 'name', value: text(name) }, ...lines])
}

/** Who may sign in to the devices of a unit. */
function signIn(accounts: readonly string[], why: Why): Line[] {
  return [
    setting('DeviceAllowNewUsers', plain(false), {
      sv: 'Bara kommunens egna konton ska kunna logga in.',
      en: "Only the municipality's own accounts should be able to sign in.",
      decision: decisionIds.base,
    }),
    setting('DeviceUserAllowlist', rowOf(accounts.map((domain) => `*@${domain}`)), {
      ...why,
      decision: decisionIds.base,
    }),
  ]
}

/** The tree of units: pupils by schools and classes, and staff. */
export function unitsOfNewPlan(answers: Answers): Node {
  const { pupilDomain, staffDomain, homepage, schools, packs } = answers
  const loaner = packs.includes('loaner') ? [named(loanerUnit, ...using('loaner', answers))] : []
  const settings = mapOf([
    ...signIn([...new Set([pupilDomain, staffDomain])], {
      sv: 'Eleverna, och de vuxna som hjälper dem.',
      en: 'The pupils, and the adults who help them.',
    }),
    setting('DeviceShowUserNamesOnSignin', plain(false), {
      sv: 'Den som öppnar en dator ska inte mötas av andra elevers namn.',
      en: "Whoever opens a device should not meet other pupils' names.",
      decision: decisionIds.base,
    }),
    setting('HomepageLocation', text(homepage), {
      sv: 'Alla ska hitta skolans verktyg på samma ställe.',
      en: "Everybody should find the school's tools in the same place.",
    }),
  ])
  const pupils = named(
    pupilsUnit,
    { key: 'settings', value: settings },
    { key: 'units', value: listOf([...schools.map((school) => schoolUnit(school, answers)), ...loaner]) },
  )
  return listOf(packs.includes('staff') ? [pupils, staff(answers)] : [pupils])
}

function staff(answers: Answers): YAMLMap {
  const accounts = signIn([answers.staffDomain], {
    sv: 'Personalens datorer är bara för personalens konton.',
    en: 'Staff devices are for staff accounts alone.',
  })
  return named(staffUnit, ...using('staff', answers), { key: 'settings', value: mapOf(accounts) })
}

const packOf = {
  youngest: 'youngest-pupils',
  older: undefined,
  preschool: 'preschool',
  adapted: 'adapted-school',
} as const satisfies Record<Section['kind'], OfferedPack | undefined>

function schoolUnit(school: School, answers: Answers): YAMLMap {
  const kind = { key: 'kind', value: plain('school') }
  const sections = sectionsOf(school)
  const [only] = sections
  if (sections.length === 1 && only) return named(school.name, kind, ...sectionLines(school, only, answers))
  const parts = sections.map((section) => named(section.name, ...sectionLines(school, section, answers)))
  return named(school.name, kind, { key: 'units', value: listOf(parts) })
}

function sectionLines(school: School, section: Section, answers: Answers): (Line | undefined)[] {
  return [...using(packOf[section.kind], answers), classes(school, section, answers)]
}

function classes({ name }: School, { grades }: Section, { classLabels, pilot }: Answers): Line | undefined {
  const names = grades.flatMap((grade) => classesOf(grade, classLabels))
  if (names.length === 0) return undefined
  if (pilot?.school !== name || !names.includes(pilot.name)) return { key: 'units', value: rowOf(names) }
  return { key: 'units', value: listOf(names.map((each) => (each === pilot.name ? pilotUnit(each) : text(each)))) }
}

function pilotUnit(name: string): YAMLMap {
  const fadder = mapOf([
    setting('quietSeconds', plain(0), {
      sv: 'Under piloten ska IT se genast om något inte fungerar.',
      en: 'During the pilot IT should see at once whether something does not work.',
      decision: decisionIds.pilot,
    }),
    setting('spreadSeconds', plain(0), {
      sv: 'En enda klass behöver inte sprida ut sina rapporter.',
      en: 'A single class has no need to spread its reports.',
      decision: decisionIds.pilot,
    }),
  ])
  return named(name, { key: 'fadder', value: fadder })
}

/** The paths of all classes of the highest grade that takes national tests. */
export function testedClasses({ schools, classLabels }: Answers, testedGrades: readonly number[]): string[] {
  const all = schools.flatMap((school) => {
    const sections = sectionsOf(school)
    return sections.flatMap((section) =>
      section.grades.map((grade) => {
        const within = sections.length === 1 ? [school.name] : [school.name, section.name]
        const paths = classesOf(grade, classLabels).map((name) => ['', pupilsUnit, ...within, name].join('/'))
        return { grade, paths }
      }),
    )
  })
  const highest = testedGrades.findLast((tested) => all.some(({ grade }) => grade === tested))
  return all.flatMap(({ grade, paths }) => (grade === highest ? paths : []))
}

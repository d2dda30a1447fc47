import { catalogue } from '../../policies/catalogue/catalogue.ts'
import { plannedSettings } from '../../policies/fadder-settings.ts'

/** A plan's files by name: the plan itself and its packs, beside each other. */
export type PlanFiles = ReadonlyMap<string, string>

/** The settings that are in force in every unit of a generated plan, Fadder's own among them. */
export const settingsInForce = 150

/** Policies whose examples no plan may have as they stand, or that only fit a plan that has more. */
const leftAside = new Set([
  'DeviceAllowNewUsers',
  'DeviceLocalAccountAutoLoginId',
  'DeviceTargetVersionPrefix',
  'DeviceRollbackToTargetVersion',
  'DeviceLoginScreenScreenMagnifierType',
  'ExtensionInstallForcelist',
  'ExtensionInstallAllowlist',
  'ExtensionInstallBlocklist',
  'ExtensionSettings',
  // The plan itself sets it, above and in each school.
  'HomepageLocation',
  'ScreenMagnifierType',
])

const fadder = `fadder:
  activeOn: { value: [chromeos], reason: Fadder är till för Chromebooks., source: Mätning }
  checkInMinutes: { value: 15, reason: Ofta nog för att se ett problem samma lektion., source: Mätning }
  quietSeconds: { value: 60, reason: Ingenting ska ta tid när datorn startar., source: Mätning }
  spreadSeconds: { value: 600, reason: Tusen lock öppnas samtidigt på morgonen., source: Mätning }
  freeText: { value: true, reason: Egna ord hjälper IT-stödet., source: Mätning }
  networkAddresses: { value: false, reason: Datorn hittas utan dem., source: Mätning }
  screenshots: { value: true, reason: Så mäts det., source: Mätning }
  languages: { value: [sv, en], reason: Så mäts det., source: Mätning }
  adaptedMode: { value: false, reason: Så mäts det., source: Mätning }
  selfHelp: { value: {}, reason: Så mäts det., source: Mätning }
  freeDiskMebibytes: { value: { watch: 2048, act: 512 }, reason: Så mäts en dator., source: Mätning }
  memoryShortagePercent: { value: { watch: 25, act: 60 }, reason: Så mäts en dator., source: Mätning }
  restartsPerDay: { value: { watch: 3, act: 6 }, reason: Så mäts en dator., source: Mätning }
  batteryPercent: { value: { watch: 15, act: 5 }, reason: Så mäts en dator., source: Mätning }
  heatCelsius: { value: { watch: 90, act: 100 }, reason: Så mäts en dator., source: Mätning }
`

/** A base level of policies with the catalogue's own examples. */
function basePack(): string {
  const policies = [...catalogue.values()]
    .filter(({ name }) => !leftAside.has(name))
    .slice(0, settingsInForce - plannedSettings.size - 1)
  const settings = policies.map(
    ({ name, example, what }) => `  ${name}:
    value: ${JSON.stringify(example)}
    reason: ${JSON.stringify(what.sv)}
    reasonInEnglish: ${JSON.stringify(what.en)}
    source: Mätning
`,
  )
  const head = 'format: fadder-pack/1\nversion: 1.0.0\nlicence: CC0-1.0\nabout: Grundnivå för mätningar\nsettings:\n'
  return head + settings.join('') + fadder
}

const youngestPack = `format: fadder-pack/1
version: 1.0.0
licence: CC0-1.0
about: De yngsta
settings:
  ForceYouTubeRestrict: { value: 2, reason: De yngsta möter det strängaste urvalet., source: Mätning }
fadder:
  freeText: { value: false, reason: De yngsta väljer bland bilder., source: Mätning }
`

const head = `format: fadder-plan/1
municipality: Mätkommunen
desk:
  url: https://fadder.example
owners:
  namnden:
    role: Utbildningsnämnden
decisions:
  UN-1:
    what: Grundnivå för elevers datorer
    by: namnden
    date: 2026-05-19
    review: 2027-05-31
    until: 2030-12-31
    reference: Protokoll 2026-05-19, § 1
risks:
  R-1:
    what: Uppgifter om elever når andra än skolan
    tags: [admin-sharing, filtering, full-admin-access, google-sharing, local-data-access, system-security, website-sharing]
    likelihood: 2
    consequence: 4
    owner: namnden
    measures:
      MetricsReportingEnabled: Användningsstatistik skickas inte.
    accepted: UN-1
base: base
baseDecision: UN-1
packs:
  base: base.yaml
  youngest: youngest.yaml
units:
  - name: Elever
    settings:
      HomepageLocation:
        value: https://www.example/elev
        reason: En gemensam start, där skolans verktyg finns på ett ställe.
        decision: UN-1
    units:
`

const youngest = `
            packs:
              - name: youngest
                reason: Förskoleklass och lågstadium
                decision: UN-1`

const stages = [
  { name: 'F-3', years: ['F', '1', '2', '3'], more: youngest },
  { name: '4-6', years: ['4', '5', '6'], more: '' },
  { name: '7-9', years: ['7', '8', '9'], more: '' },
] as const

/** A class with a setting of its own, as every seventh has. */
function classWithOwn(name: string): string {
  return `{ name: ${name}, settings: { PrintingEnabled: { value: false, reason: Klassen provar papperslöst., decision: UN-1 } } }`
}

/** A stage and its classes, two a year: at most `most` units, and how many they were. */
function stageText({ name, years, more }: (typeof stages)[number], most: number): { text: string; units: number } {
  const classes = years.flatMap((year) => [`${year}A`, `${year}B`]).slice(0, most - 1)
  const written = classes.map((each, index) => (index % 7 === 3 ? classWithOwn(each) : each))
  const text = `          - name: ${name}${more}\n            units: [${written.join(', ')}]\n`
  return { text, units: 1 + classes.length }
}

function schoolText(school: number): string {
  return `      - name: Skola ${school}
        kind: school
        settings:
          HomepageLocation:
            value: https://www.example/skola/${school}
            reason: Skolan har en egen startsida.
            decision: UN-1
`
}

/**
 * A plan of exactly so many units, in the example's shape: pupils, their schools with a page of their own,
 * stages, and classes two a year, of which some have a setting of their own. In each of them 150 settings
 * are in force. The same number gives the same texts.
 * @param units at least 3: the pupils, one school and one stage.
 */
export function generatedPlan(units: number): PlanFiles {
  if (!Number.isInteger(units) || units < 3) throw new RangeError(`A plan of ${units} units has no school. Ask for 3.`)
  const parts = [head]
  let left = units - 1
  for (let school = 1; left > 0; school += 1) {
    parts.push(schoolText(school))
    left -= 1
    if (left > 0) parts.push('        units:\n')
    for (const stage of stages) {
      if (left === 0) break
      const { text, units: added } = stageText(stage, left)
      parts.push(text)
      left -= added
    }
  }
  return new Map([
    ['plan.yaml', parts.join('')],
    ['base.yaml', basePack()],
    ['youngest.yaml', youngestPack],
  ])
}

import { hostile } from './explained-plan.ts'

/** The longest name that a plan takes, with no place where it could be broken. */
const longestName = 'Klass'.padEnd(120, 'ö')
const longestText = 'o'.repeat(120)
const rightToLeft = 'مدرسة الأطفال'
const own = `settings: { SearchSuggestEnabled: { value: true, reason: ${longestText}, decision: ${'D'.padEnd(40, '1')} } }`

const plan = `format: fadder-plan/1
municipality: Testköping
desk: { url: 'https://fadder.test.example' }
owners:
  board: { role: ${longestText}, contact: ${'o'.repeat(60)}@test.example }
decisions:
  ${'D'.padEnd(40, '1')}:
    { what: ${longestText}, by: board, date: 2026-01-02, review: 2027-01-02, until: 2027-06-30, reference: ${longestText} }
risks:
  ${'R'.padEnd(40, '1')}:
    what: ${longestText}
    tags: [admin-sharing, google-sharing, filtering, system-security, website-sharing, full-admin-access, local-data-access]
    likelihood: 5
    consequence: 5
    owner: board
    measures: { SearchSuggestEnabled: ${longestText} }
    accepted: ${'D'.padEnd(40, '1')}
base: base
baseDecision: ${'D'.padEnd(40, '1')}
packs: { base: base.yaml }
windows:
  prov:
    what: ${longestText}
    start: 2027-03-15 07:00
    end: 2027-03-15 12:00
    decision: ${'D'.padEnd(40, '1')}
    units: [/${longestName}, '/${rightToLeft}']
    settings: { DisableScreenshots: { value: true, reason: ${longestText} } }
    unset: { HomepageLocation: { reason: ${longestText} } }
units:
  - name: ${longestName}
    kind: school
    units:
      - name: ${longestName}
        units:
          - { name: ${longestName}, ${own} }
          - ${longestName.replace('Klass', 'Grupp')}
  - name: '${rightToLeft}'
    kind: school
    units:
      - { name: '${rightToLeft} 1', ${own} }
      - '${rightToLeft} 2'
  - { name: '${hostile.replaceAll("'", "''").replaceAll('/', '')}', ${own} }
  - { name: index, ${own} }
  - { name: it, ${own} }
  - { name: base_level, ${own} }
`

const base = `format: fadder-pack/1
version: '1'
licence: CC0-1.0
about: ${longestText}
settings:
  SearchSuggestEnabled: { value: false, reason: ${longestText}, source: ${longestText} }
  HomepageLocation: { value: 'https://${longestText}.example/', reason: r, source: s }
fadder:
  activeOn: { value: [chromeos], reason: r, source: s }
  checkInMinutes: { value: 15, reason: r, source: s }
  quietSeconds: { value: 60, reason: r, source: s }
  spreadSeconds: { value: 600, reason: r, source: s }
  freeText: { value: true, reason: r, source: s }
  networkAddresses: { value: false, reason: r, source: s }
  screenshots: { value: true, reason: r, source: s }
  languages: { value: [sv, en], reason: r, source: s }
  adaptedMode: { value: false, reason: r, source: s }
  selfHelp: { value: {}, reason: r, source: s }
  freeDiskMebibytes: { value: { watch: 2048, act: 512 }, reason: r, source: s }
  memoryShortagePercent: { value: { watch: 25, act: 60 }, reason: r, source: s }
  restartsPerDay: { value: { watch: 3, act: 6 }, reason: r, source: s }
  batteryPercent: { value: { watch: 15, act: 5 }, reason: r, source: s }
  heatCelsius: { value: { watch: 90, act: 100 }, reason: r, source: s }
`

/**
 * The files of a plan whose texts are out to break its pages: as long as they may be with nowhere to break them,
 * from right to left, hostile, and named as other pages are.
 */
export const crowdedFiles: ReadonlyMap<string, string> = new Map([
  ['plan.yaml', plan],
  ['base.yaml', base],
])

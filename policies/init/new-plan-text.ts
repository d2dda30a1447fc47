import { planFormat } from '../plan/read-plan-file.ts'
import { planSchemaFile } from '../schema/schema-files.ts'
import { basePack, type Answers } from './answers.ts'
import { decisionsOf, examDecisionId, ownersOf, risksOf } from './new-plan-register.ts'
import { decisionIds, testedClasses, unitsOfNewPlan } from './new-plan-units.ts'
import { testedGrades } from './pack-words.ts'
import { has } from './schools.ts'
import { fileOf, listOf, mapOf, plain, text, waiting, type Line } from './yaml-nodes.ts'

/** Where a pack lies, from the plan's folder. */
export function packPath(name: string): string {
  return `packs/${name}.yaml`
}

/**
 * The text of a municipality's first plan. Its comments say what to do next, in Swedish as all of it; lines of a
 * plan that wait to be taken into use are comments without a space behind their `#`.
 */
export function newPlanText(answers: Answers, today: string): string {
  const { municipality, deskUrl } = answers
  const lines: Line[] = [
    { key: 'format', value: plain(planFormat) },
    { key: 'municipality', value: text(municipality) },
    { key: 'timeZone', value: plain('Europe/Stockholm') },
    { key: 'desk', value: mapOf([{ key: 'url', value: text(deskUrl) }]) },
    { key: 'owners', value: ownersOf(answers), apart: true, above: said.owners },
    { key: 'decisions', value: decisionsOf(answers, today), apart: true, above: said.decisions },
    { key: 'risks', value: risksOf(), apart: true, above: said.risks },
    { key: 'base', value: plain(basePack), apart: true, above: said.base },
    { key: 'baseDecision', value: plain(decisionIds.base) },
    { key: 'packs', value: packsOf(answers), apart: true, above: said.packs },
    {
      key: 'units',
      value: unitsOfNewPlan(answers),
      apart: true,
      above: [...windowsOf(answers, today), ...unitWords(answers)],
    },
  ]
  return fileOf(mapOf(lines), [` yaml-language-server: $schema=${planSchemaFile}`, ...said.head])
}

function packsOf({ packs }: Answers) {
  const used = packs.filter((pack) => pack !== 'exam')
  const lines = [basePack, ...used].map((name) => ({ key: name, value: plain(packPath(name)) }))
  const exam = [
    ' Till de nationella proven, se längre ned:',
    ...waiting(mapOf([{ key: 'exam', value: plain(packPath('exam')) }])),
  ]
  return mapOf(lines, packs.includes('exam') ? exam : [])
}

/** What is said above the units, and what there is to add where no classes could be made up. */
function unitWords({ schools }: Answers): string[] {
  const withoutClasses = schools.some((school) => has(school, 'preschool') || has(school, 'adapted'))
  return [...said.units, ...(withoutClasses ? said.withoutClasses : [])]
}

/** The national tests of next spring, as lines that wait for a decision. */
function windowsOf(answers: Answers, today: string): string[] {
  const paths = answers.packs.includes('exam') ? testedClasses(answers, testedGrades) : []
  if (paths.length === 0) return []
  const year = Number(today.slice(0, 4)) + (today.slice(5) < '03-01' ? 0 : 1)
  const use = mapOf([
    { key: 'name', value: plain('exam') },
    { key: 'reason', value: text('Alla ska skriva provet under samma villkor.') },
  ])
  const window = mapOf([
    { key: 'what', value: text('Nationella prov') },
    { key: 'start', value: plain(`${year}-03-15 07:00`) },
    { key: 'end', value: plain(`${year}-03-26 17:00`) },
    { key: 'decision', value: plain(examDecisionId) },
    { key: 'units', value: listOf(paths.map(text)) },
    { key: 'packs', value: listOf([use]) },
  ])
  const map = mapOf([{ key: 'windows', value: mapOf([{ key: `nationella-prov-${year}`, value: window }]) }])
  return [...said.windows, ...waiting(map), '']
}

/** What the plan says to whoever writes on in it. */
const said = {
  head: [
    ' Vad som gäller på elevernas datorer, varför, och vem som har bestämt det.',
    ' Planen är ett första förslag. Den går att använda som den är, men läs igenom den tillsammans med skolan:',
    ' 1. Stämmer besluten? Rätta texter, dagar och diarienummer.',
    ' 2. Är riskerna era? Bedöm dem tillsammans och skriv till dem som saknas.',
    ' 3. Heter skolor och klasser som i Googles konsol? Namnen måste vara exakt lika.',
    ' 4. Pröva planen: npm run -s fadder -- policies check plan.yaml',
    ' 5. Skriv det som datorerna ska få: npm run -s fadder -- policies compile plan.yaml --out bundle',
    ' Skriv alltid varför. Den som läser planen om tre år var kanske inte med när ni bestämde.',
    ' Mer om vad en plan kan säga står i docs/for-it.md. En textredigerare som kan YAML fyller i och förklarar medan du skriver.',
  ],
  owners: [' De som beslutar eller svarar för något. Roller och nämnder, aldrig namn på personer.'],
  decisions: [
    ' Besluten som planen vilar på. Namnen till vänster är era egna: byt gärna till diarienummer, här och där de används.',
    ' Det som avviker från grundnivån har en sista dag (until). Efter den säger kontrollen nej tills ni har beslutat på nytt.',
  ],
  risks: [
    ' Den gemensamma risk- och sårbarhetsanalysen. Sannolikhet och konsekvens går från 1 (mycket låg) till 5 (mycket hög).',
    ' Siffrorna är ett förslag. Varje risk ska ha minst en åtgärd som verkligen är satt i planen.',
  ],
  base: [' Det som gäller överallt där ingen har bestämt något annat. Läs grundnivån: varje rad i den säger varför.'],
  packs: [
    ' Paketen ligger i er egen mapp, så att ingen ändrar dem utan att ni har sett det.',
    ' Ändra hellre här i planen än i paketen: då syns det vad som är ert.',
  ],
  windows: [
    ' Nationella prov: under några veckor gäller något annat i några klasser.',
    ' När beslutet finns: rätta tiderna, ta bort # på raderna här nedan, vid beslutet och vid paketet.',
    ' Provets egen app skrivs till som DeviceLocalAccounts; exemplet policies/examples/alvesta/plan.yaml visar hur.',
  ],
  units: [
    ' Organisationsenheterna, med samma namn som i Googles konsol. En enhet ärver allt från enheten ovanför.',
    ' En klass som behöver något eget skrivs med name: och settings:, och varje inställning med sitt skäl.',
  ],
  withoutClasses: [
    ' Förskolornas avdelningar och klasserna i anpassad grundskola är inte med: skriv dem under units: som de andra.',
  ],
} as const satisfies Record<string, readonly string[]>

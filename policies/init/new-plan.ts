import { checkPlan } from '../plan/check.ts'
import { hasErrors, inReadingOrder, type Finding } from '../plan/finding.ts'
import { readPack } from '../plan/read-pack.ts'
import { readPlanFile } from '../plan/read-plan-file.ts'
import { YamlFile } from '../plan/yaml-file.ts'
import { packSchemaFile, schemaFiles } from '../schema/schema-files.ts'
import { basePack, type Answers } from './answers.ts'
import { newPlanText, packPath } from './new-plan-text.ts'

export const planFile = 'plan.yaml'

/** A new plan's files by their paths in its folder, or what its own check says against it. */
export type NewPlan = { files: Map<string, string>; findings: Finding[] } | { files?: undefined; findings: Finding[] }

/**
 * Makes a municipality's first plan: the plan, the packs that it uses, and the schemas that editors read.
 * @param shipped the text of each pack that Fadder ships, by its name.
 * @param today the day on which its decisions must hold, as `2027-03-15`.
 */
export function newPlan(answers: Answers, shipped: ReadonlyMap<string, string>, today: string): NewPlan {
  const plan = newPlanText(answers, today)
  const packs = [basePack, ...answers.packs].map((name): [string, string] => [
    packPath(name),
    withOwnSchema(shipped.get(name) ?? ''),
  ])
  const findings = findingsOf(plan, new Map(packs), today)
  if (hasErrors(findings)) return { findings }
  return { files: new Map([[planFile, plan], ...packs, ...schemaFiles()]), findings }
}

/** A shipped pack names the schema that lies beside Fadder's own; a copy names the one beside its plan. */
function withOwnSchema(pack: string): string {
  return pack.replace(/^# yaml-language-server: .*\n/, `# yaml-language-server: $schema=../${packSchemaFile}\n`)
}

/** What the check says of the plan, before anything is written. */
function findingsOf(text: string, packs: ReadonlyMap<string, string>, today: string): Finding[] {
  const file = new YamlFile(planFile, text)
  const { packFiles, ...plan } = readPlanFile(file)
  const read = packFiles.flatMap(({ name, place }) => {
    const pack = new YamlFile(place.path, packs.get(place.path) ?? '')
    plan.packs.set(name, readPack(pack, name))
    return pack.findings
  })
  return inReadingOrder([...file.findings, ...read, ...(file.root === undefined ? [] : checkPlan(plan, today))])
}

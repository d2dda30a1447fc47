import type { CompiledUnit } from './compiled.ts'
import { checkDeployment, DeskUrl, type Deployment } from './deployment.ts'
import { giveUnit, type ReadyDeployment } from './given.ts'
import { baseLevel, resolveUnit, type Effective } from './effective.ts'
import { apiBatches } from './outputs/api-batches.ts'
import { ownOf, stepsByHand } from './outputs/api-own.ts'
import { apiState, type ApiState } from './outputs/api-writes.ts'
import { manifest, manifestPath } from './outputs/manifest.ts'
import { unitRegister } from './outputs/unit-register.ts'
import { checkPlan } from './plan/check.ts'
import { hasErrors, inReadingOrder, type Finding } from './plan/finding.ts'
import { planDigest } from './plan/plan-digest.ts'
import type { Plan, Unit } from './plan/plan.ts'
import { slugOf } from './slug.ts'
import { stateFiles, stepFiles } from './unit-files.ts'
import { windowFiles } from './window-files.ts'

/** A bundle's files by their path within it, or why there are none. `findings` holds warnings or errors. */
export type Compiled = { files: Map<string, string>; findings: Finding[] } | { files?: undefined; findings: Finding[] }

/** Where a unit's files lie in a bundle. */
export function folderOf(unitPath: string): string {
  return `units/${slugOf(unitPath)}`
}

/**
 * Turns a plan into the files that carry it out: pure, and the same bytes for the same plan and
 * deployment on every machine. The plan is checked first, whoever made it.
 */
export function compile(plan: Plan, deployment: Deployment): Compiled {
  const findings = inReadingOrder([...checkPlan(plan, deployment.today), ...checkDeployment(plan, deployment)])
  if (hasErrors(findings)) return { findings }
  const ready = { ...deployment, deskUrl: DeskUrl.parse(deployment.deskUrl ?? plan.deskUrl) }
  const bundle = new Bundle(plan, ready)
  for (const unit of plan.units) bundle.add(unit, baseLevel(plan), undefined)
  return { files: bundle.finish(), findings }
}

/** Gathers the files of a bundle, unit by unit from the top. */
class Bundle {
  readonly #plan: Plan
  readonly #deployment: ReadyDeployment
  readonly #files = new Map<string, string>()
  readonly #units = new Map<string, CompiledUnit>()

  constructor(plan: Plan, deployment: ReadyDeployment) {
    this.#plan = plan
    this.#deployment = deployment
  }

  add(unit: Unit, inherited: Effective, inheritedApi: ApiState | undefined): void {
    const effective = resolveUnit(this.#plan, unit, inherited)
    const given = giveUnit(this.#plan, unit, effective, this.#deployment)
    const state = apiState(given)
    const folder = folderOf(unit.path)
    this.#units.set(unit.path, { given, state, inherited: inheritedApi, folder })
    const own = ownOf(state, inheritedApi)
    const files = [...stateFiles(given), ...stepFiles(given, apiBatches(own.writes), stepsByHand(own.byHand))]
    for (const [path, text] of files) this.#files.set(`${folder}/${path}`, text)
    for (const child of unit.units) this.add(child, effective, state)
  }

  finish(): Map<string, string> {
    const { municipality } = this.#plan
    const { extensionId, deskUrl } = this.#deployment
    const windows = this.#plan.windows.map((window) => windowFiles(this.#plan, window, this.#units, this.#deployment))
    for (const { files } of windows) for (const [path, text] of files) this.#files.set(path, text)
    const units = [...this.#units.values()]
    const givens = units.map(({ given }) => given)
    this.#files.set('unit-register.json', unitRegister(municipality, givens, windows))
    const facts = { municipality, planSha256: planDigest(this.#plan), extensionId, deskUrl }
    this.#files.set(manifestPath, manifest(facts, units, windows, this.#files))
    return this.#files
  }
}

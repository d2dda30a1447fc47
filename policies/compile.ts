import { checkDeployment, DeskUrl, type Deployment } from './deployment.ts'
import { baseLevel, type Effective } from './effective.ts'
import { giveUnit, type Given, type ReadyDeployment } from './given.ts'
import { apiState, type ApiState } from './outputs/api-writes.ts'
import { extensionConfiguration } from './outputs/extension-configuration.ts'
import { admxValues } from './outputs/admx-values.ts'
import { gamCommands } from './outputs/gam-commands.ts'
import { linuxManaged } from './outputs/linux-managed.ts'
import { macosPlists } from './outputs/macos-plist.ts'
import { manifest, manifestPath } from './outputs/manifest.ts'
import { policyApi } from './outputs/policy-api.ts'
import { unitRegister } from './outputs/unit-register.ts'
import { windowsRegistry } from './outputs/windows-registry.ts'
import { checkPlan } from './plan/check.ts'
import { hasErrors, inReadingOrder, type Finding } from './plan/finding.ts'
import { planDigest } from './plan/plan-digest.ts'
import type { Plan, Unit } from './plan/plan.ts'
import { slugOf } from './slug.ts'

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
  const findings = inReadingOrder([...checkPlan(plan), ...checkDeployment(plan, deployment)])
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
  readonly #units: { given: Given; folder: string }[] = []

  constructor(plan: Plan, deployment: ReadyDeployment) {
    this.#plan = plan
    this.#deployment = deployment
  }

  add(unit: Unit, inherited: Effective, inheritedApi: ApiState | undefined): void {
    const given = giveUnit(this.#plan, unit, inherited, this.#deployment)
    const state = apiState(given)
    const folder = folderOf(unit.path)
    this.#units.push({ given, folder })
    this.#files.set(`${folder}/linux/fadder.json`, linuxManaged(given))
    this.#files.set(`${folder}/windows/chrome.reg`, windowsRegistry(given))
    this.#files.set(`${folder}/windows/admx-values.json`, admxValues(given))
    for (const [name, text] of macosPlists(given)) this.#files.set(`${folder}/macos/${name}`, text)
    this.#files.set(`${folder}/extension-configuration.json`, extensionConfiguration(given))
    this.#files.set(`${folder}/policy-api.json`, policyApi(given, state, inheritedApi))
    this.#files.set(`${folder}/gam.txt`, gamCommands(given, state, inheritedApi))
    for (const child of unit.units) this.add(child, given.effective, state)
  }

  finish(): Map<string, string> {
    const { municipality } = this.#plan
    const { extensionId, deskUrl } = this.#deployment
    const givens = this.#units.map(({ given }) => given)
    this.#files.set('unit-register.json', unitRegister(municipality, givens))
    const facts = { municipality, planSha256: planDigest(this.#plan), extensionId, deskUrl }
    this.#files.set(manifestPath, manifest(facts, this.#units, this.#files))
    return this.#files
  }
}

import type { CompiledUnit, OpenWindow } from './compiled.ts'
import { resolveWindow } from './effective.ts'
import { giveUnit, type Given, type ReadyDeployment } from './given.ts'
import { jsonFile } from './json.ts'
import { apiBatches } from './outputs/api-batches.ts'
import { ownOf, stepsByHand } from './outputs/api-own.ts'
import { apiState, type ApiState } from './outputs/api-writes.ts'
import { instantOf } from './plan/local-time.ts'
import type { Plan, Window } from './plan/plan.ts'
import { slugOf } from './slug.ts'
import { isWithin, parentOf } from './unit-path.ts'
import { stateFiles, stepFiles, type Files } from './unit-files.ts'

/** Where a window's files lie in a bundle. */
function windowFolder(id: string): string {
  return `windows/${slugOf(`/${id}`)}`
}

/**
 * The on-plan and the off-plan of a window. Each has, for every unit that the window lies over, the steps
 * at Google from the other one; the on-plan also has each unit's files as they are while it is open, which
 * the unit's own folder has for when it is not.
 */
export function windowFiles(
  plan: Plan,
  window: Window,
  compiled: ReadonlyMap<string, CompiledUnit>,
  deployment: ReadyDeployment,
): OpenWindow & { files: Files } {
  const folder = windowFolder(window.id)
  const covered = [...compiled].filter(([path]) => isCovered(window, path))
  const units = new Map<string, Given>()
  const states = new Map<string, ApiState>()
  for (const [path, { given }] of covered) {
    const effective = resolveWindow(plan, window, given.effective)
    const open = giveUnit(plan, given.unit, effective, deployment)
    units.set(path, open)
    states.set(path, apiState(open))
  }
  const files = covered.flatMap(([path, unit]) => {
    const open = units.get(path)
    const state = states.get(path)
    const above = states.get(parentOf(path)) ?? unit.inherited
    return open && state ? filesOf(folder, unit, { given: open, state, inherited: above }) : []
  })
  const [from, until] = [instant(window.start, plan), instant(window.end, plan)]
  const about: [string, string] = [`${folder}/window.json`, windowJson(window, { from, until, folder }, covered, units)]
  return { window, from, until, folder, units, files: [about, ...files] }
}

function isCovered({ units }: Window, path: string): boolean {
  return units.some((unit) => isWithin(path, unit.path))
}

function instant(local: string, { timeZone }: Plan): string {
  return new Date(instantOf(local, timeZone)).toISOString()
}

type Open = Omit<CompiledUnit, 'folder'>

function filesOf(folder: string, usual: CompiledUnit, open: Open): Files {
  const [on, off] = [ownOf(open.state, open.inherited), ownOf(usual.state, usual.inherited)]
  const opening = stepFiles(open.given, apiBatches(on.writes, off.writes), stepsByHand(on.byHand, off.byHand))
  const offFiles = stepFiles(usual.given, apiBatches(off.writes, on.writes), stepsByHand(off.byHand, on.byHand))
  const onFiles = [...stateFiles(open.given), ...opening]
  return [
    ...onFiles.map(([path, text]): [string, string] => [`${folder}/on/${usual.folder}/${path}`, text]),
    ...offFiles.map(([path, text]): [string, string] => [`${folder}/off/${usual.folder}/${path}`, text]),
  ]
}

/** What the window is, when, and which revision each unit has while it is open and else. */
function windowJson(
  { id, what, decision }: Window,
  { from, until, folder }: Pick<OpenWindow, 'from' | 'until' | 'folder'>,
  covered: readonly (readonly [string, CompiledUnit])[],
  open: ReadonlyMap<string, Given>,
): string {
  return jsonFile({
    format: 'fadder-window/1',
    id,
    what,
    decision,
    from,
    until,
    units: covered.map(([path, usual]) => ({
      path,
      on: { folder: `${folder}/on/${usual.folder}`, revision: open.get(path)?.settings.revision ?? '' },
      off: {
        folder: `${folder}/off/${usual.folder}`,
        files: usual.folder,
        revision: usual.given.settings.revision,
      },
    })),
  })
}

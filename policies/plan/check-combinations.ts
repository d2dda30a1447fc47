import { baseLevel, resolveUnit, resolveWindow, type Effective, type EffectiveSetting } from '../effective.ts'
import { isJsonObject, sameJson, type Json } from '../json.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Plan, Unit, Window } from './plan.ts'
import { platformsByUnit } from './platforms.ts'
import type { Platform } from '../catalogue/policy.ts'
import { shown } from './texts.ts'

/** Something that is wrong only because two settings are in force together; told at one of them. */
interface Combination {
  /** The same for the same fault in a unit and in the units below it. */
  key: string
  finding: (unit: string) => Finding
}

/** What no plan may do unseen by settings that are each harmless. Told at the highest unit where it holds. */
export function checkCombinations(plan: Plan): Finding[] {
  const used = platformsByUnit(plan)
  const below = (unit: Unit, above: Above): Finding[] => {
    const effective = resolveUnit(plan, unit, above.effective)
    const platforms = used.get(unit.path)
    const unchanged = effective.policies === above.effective.policies && unit.platforms === undefined
    const usual = unchanged && above.usual ? above.usual : combinations(effective, platforms)
    const known = keysOf(above.usual ?? [])
    const told = usual.filter(({ key }) => !known.has(key))
    const open = new Map<Window, Combination[]>()
    for (const window of plan.windows) {
      const opened = above.open.has(window) || window.units.some(({ path }) => path === unit.path)
      if (!opened) continue
      // What comes about only while the window is open, and not already in the unit above.
      const during = combinations(resolveWindow(plan, window, effective), platforms)
      const alsoElse = keysOf([...usual, ...(above.open.get(window) ?? [])])
      open.set(window, during)
      told.push(...during.filter(({ key }) => !alsoElse.has(key)))
    }
    const here = told.map(({ finding }) => finding(unit.path))
    return [...here, ...unit.units.flatMap((child) => below(child, { effective, usual, open }))]
  }
  const effective = baseLevel(plan)
  return plan.units.flatMap((unit) => below(unit, { effective, open: new Map() }))
}

/** What is in force above a unit, and what is wrong there: always, and while each window is open that lies over it. */
interface Above {
  effective: Effective
  /** Absent above the units at the top: what the base level does wrong is told in them. */
  usual?: Combination[]
  open: ReadonlyMap<Window, Combination[]>
}

function keysOf(found: readonly Combination[]): Set<string> {
  return new Set(found.map(({ key }) => key))
}

function combinations({ policies }: Effective, platforms: readonly Platform[] = []): Combination[] {
  return [...(platforms.includes('chromeos') ? signInForNobody(policies) : []), ...spelledTwice(policies)]
}

type Policies = ReadonlyMap<string, EffectiveSetting>

/** Chromium lets in the accounts of the list where others are not allowed; no list, or an empty one, is nobody. */
function* signInForNobody(policies: Policies): Generator<Combination> {
  const closed = policies.get('DeviceAllowNewUsers')
  if (closed?.value !== false) return
  const list = policies.get('DeviceUserAllowlist')?.value
  if (Array.isArray(list) && list.length > 0) return
  const problem = 'Nobody can sign in: DeviceAllowNewUsers is false, and DeviceUserAllowlist names no account.'
  const remedy = 'Name the accounts that may sign in, such as *@elev.example.se.'
  yield {
    key: 'sign-in-for-nobody',
    finding: (unit) => error('sign-in-for-nobody', closed.at, problem, remedy, unit),
  }
}

/** What ExtensionSettings calls what the lists say by standing in them. */
const lists: Readonly<Record<string, readonly string[]>> = {
  ExtensionInstallForcelist: ['force_installed'],
  ExtensionInstallAllowlist: ['allowed', 'normal_installed', 'force_installed'],
  ExtensionInstallBlocklist: ['blocked', 'removed'],
}

/** One extension that two policies speak of: where they differ, nobody can say which was meant. */
function* spelledTwice(policies: Policies): Generator<Combination> {
  const settings = policies.get('ExtensionSettings')
  if (!isJsonObject(settings?.value)) return
  for (const [list, modes] of Object.entries(lists)) {
    const listed = policies.get(list)
    for (const id of idsOf(listed?.value)) {
      const entry = settings.value[id]
      const mode = isJsonObject(entry) ? entry['installation_mode'] : undefined
      if (!listed || mode === undefined) continue
      const agree = modes.some((known) => sameJson(known, mode))
      const what = id === '*' ? 'All other extensions' : `The extension ${shown(id)}`
      const problem = `${what} ${id === '*' ? 'stand' : 'stands'} in both ${list} and ExtensionSettings${agree ? '' : ', which contradict each other'}.`
      const tell = agree ? warning : error
      yield {
        key: `two-spellings ${list} ${id}`,
        finding: (unit) =>
          tell(
            'two-spellings',
            listed.at,
            problem,
            `Keep what ExtensionSettings says, and take it out of ${list}.`,
            unit,
          ),
      }
    }
  }
}

/** The ids of a list; an entry of the forced ones has an address behind a semicolon. */
function idsOf(list: Json | undefined): string[] {
  return (Array.isArray(list) ? list : []).flatMap((entry) =>
    typeof entry === 'string' ? [entry.split(';')[0] ?? ''] : [],
  )
}

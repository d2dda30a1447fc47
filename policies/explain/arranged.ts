import { categories } from '../catalogue/catalogue.ts'
import type { EffectiveSetting } from '../effective.ts'
import { sameJson } from '../json.ts'
import type { AllExplained, Explained, Taken } from './explained.ts'
import type { Kind } from './told.ts'

export type Category = keyof typeof categories

/** A setting in force, and which of the two kinds it is. */
export interface InForce {
  kind: Kind
  setting: EffectiveSetting
}

/** A unit's settings in the order in which a reader meets them, each of them once. */
export interface Arranged {
  /** What the base level has otherwise, and then what it has not at all. */
  differing: InForce[]
  /** What the base level or a unit above has and this has not. */
  taken: Taken[]
  byCategory: { category: Category; settings: InForce[] }[]
  fadder: InForce[]
  unexplained: InForce[]
}

const order: readonly { category: Category; names: readonly string[] }[] = categoryNames().map((category) => ({
  category,
  names: categories[category].map(({ name }) => name),
}))
const ranks: ReadonlyMap<string, number> = new Map(
  order.flatMap(({ names }) => names).map((name, rank) => [name, rank]),
)

/** Names of settings as the catalogue tells them; those that it does not know last, by name. */
export function inReadingOrder(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
}

function rankOf(name: string): number {
  return ranks.get(name) ?? ranks.size
}

function categoryNames(): Category[] {
  return Object.keys(categories).filter(isCategory)
}

function isCategory(name: string): name is Category {
  return Object.hasOwn(categories, name)
}

/** What the base level has of a setting. */
export function inBase({ base }: AllExplained, { kind, setting }: InForce): EffectiveSetting | undefined {
  return base.effective[kind].get(setting.name)
}

/** Whether a setting is not what the base level has: it has another value there, or none. */
function differs(units: AllExplained, each: InForce): boolean {
  const below = inBase(units, each)
  return below === undefined || (below !== each.setting && !sameJson(below.value, each.setting.value))
}

export function arrange(units: AllExplained, { effective, taken }: Explained): Arranged {
  const policies = inReadingOrder(effective.policies.keys()).flatMap((name): InForce[] => {
    const setting = effective.policies.get(name)
    return setting ? [{ kind: 'policies', setting }] : []
  })
  const fadder = [...effective.fadder.values()].map((setting): InForce => ({ kind: 'fadder', setting }))
  const [differing, alike] = parted([...policies, ...fadder], (each) => differs(units, each))
  const [leaving, adding] = parted(differing, (each) => inBase(units, each) !== undefined)
  const usual = new Map(alike.filter(({ kind }) => kind === 'policies').map((each) => [each.setting.name, each]))
  return {
    differing: [...leaving, ...adding],
    taken: [...taken.values()],
    byCategory: order
      .map((each) => ({ category: each.category, settings: each.names.flatMap((name) => usual.get(name) ?? []) }))
      .filter(({ settings }) => settings.length > 0),
    fadder: alike.filter(({ kind }) => kind === 'fadder'),
    unexplained: alike.filter(({ kind, setting }) => kind === 'policies' && !ranks.has(setting.name)),
  }
}

function parted<Each>(all: readonly Each[], isFirst: (each: Each) => boolean): [Each[], Each[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))]
}

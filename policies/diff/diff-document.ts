import { devicesIn } from '../devices/device-counts.ts'
import type { Json } from '../json.ts'
import type { Language } from '../language.ts'
import { changeGroups, type ChangeGroup } from './change-groups.ts'
import { isEmpty, type Change } from './diff.ts'
import { diffWords } from './diff-words.ts'
import { listed, type Block, type Item, type Span } from './document.ts'
import { listChange } from './list-change.ts'
import { newUnitItems } from './new-unit-items.ts'
import { partItems } from './part-items.ts'
import { hasNewDesk, planItems } from './plan-items.ts'
import { keptPaths, placeLine, type DiffToTell } from './told-diff.ts'
import { touchedUnits } from './touched-units.ts'
import { goneItems, renameItems } from './unit-fate-items.ts'
import { unitItems } from './unit-items.ts'
import { valueLine, whatItIs } from './value-text.ts'
import { windowItem } from './window-items.ts'

/** A diff in words: what changes, for whom and, where they are known, for how many devices. */
export function diffDocument(told: DiffToTell, language: Language): Block[] {
  const say = diffWords[language]
  if (isEmpty(told.diff)) return [{ is: 'paragraph', text: [say.nothing] }, ...strangers(told, language)]
  const paths = keptPaths(told)
  const groups = changeGroups(
    told.diff.units.filter(({ fate }) => fate === 'kept'),
    paths,
  )
  const windows = told.diff.parts.filter(({ kind }) => kind === 'windows')
  return [
    { is: 'title', text: [say.title] },
    { is: 'paragraph', text: [headline(told, groups, language)] },
    ...listed(say.plan, planItems(told, language)),
    ...listed(say.renamedUnits, renameItems(told, language)),
    ...listed(say.goneUnits, goneItems(told, language)),
    ...listed(say.newUnits, newUnitItems(told, language)),
    ...(groups.length === 0 ? [] : [{ is: 'section', text: [say.settings] } as const]),
    ...groups.flatMap((group) => settingBlocks(group, paths, told, language)),
    ...listed(
      say.windows,
      windows.map((part) => windowItem(part, told, language)),
    ),
    ...listed(say.unitByUnit, unitItems(told, language)),
    ...listed(say.decided, partItems(told, language)),
    ...touched(told, language),
    ...strangers(told, language),
  ]
}

/** How much changes: settings in units that both plans have, and units that come, go or are renamed. */
function headline(told: DiffToTell, groups: readonly ChangeGroup[], language: Language): string {
  const say = diffWords[language]
  const { units, renames } = told.diff
  const fated = (fate: string) => units.filter((unit) => unit.fate === fate).length
  const settings = new Set(groups.map(({ change }) => `${change.kind} ${change.name}`))
  const desk = hasNewDesk(told) ? [say.newDesk] : []
  const values = fated('kept') > 0 ? [say.count(settings.size, fated('kept'))] : desk.length > 0 ? [] : [say.noSettings]
  const fates = say.fates({ new: fated('new'), gone: fated('gone'), renamed: renames.length })
  return [...values, ...desk, ...fates].join(' ')
}

function settingBlocks(
  { change, where }: ChangeGroup,
  paths: readonly string[],
  told: DiffToTell,
  language: Language,
): Block[] {
  const say = diffWords[language]
  return [
    { is: 'setting', text: [change.name] },
    { is: 'paragraph', text: [whatItIs(change, told.catalogue, language)] },
    {
      is: 'list',
      items: [
        ...changeItems(change, told, language),
        {
          text: [`${say.over}:`],
          below: where.map((place) => ({ text: placeLine(place, paths, told, language) })),
        },
      ],
    },
  ]
}

/** The two values; of a long list, what has come and what has gone. */
function changeItems(change: Change, { catalogue }: DiffToTell, language: Language): Item[] {
  const say = diffWords[language]
  const lists = listChange(change.before, change.after)
  if (lists) {
    return [
      ...(lists.added.length === 0 ? [] : [{ text: [`${say.added}: `, entries(lists.added)] }]),
      ...(lists.removed.length === 0 ? [] : [{ text: [`${say.removed}: `, entries(lists.removed)] }]),
    ]
  }
  return [
    { text: [`${say.before}: `, ...valueLine(change, change.before, catalogue, language)] },
    { text: [`${say.after}: `, ...valueLine(change, change.after, catalogue, language)] },
  ]
}

function entries(all: readonly Json[]): Span {
  return { code: all.map((entry) => JSON.stringify(entry)).join(', ') }
}

function touched({ diff, now, devices }: DiffToTell, language: Language): Block[] {
  if (!devices) return []
  const number = devicesIn(devices, touchedUnits({ diff, now }))
  return [
    { is: 'section', text: [diffWords[language].inAll] },
    { is: 'paragraph', text: [diffWords[language].touched(number, devices.listed)] },
  ]
}

function strangers({ devices }: DiffToTell, language: Language): Block[] {
  const number = devices?.strangers.reduce((sum, each) => sum + each.devices, 0) ?? 0
  return number === 0 ? [] : [{ is: 'paragraph', text: [diffWords[language].strangers(number)] }]
}

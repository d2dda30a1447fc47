import { devicesIn } from '../devices/device-counts.ts'
import type { Json } from '../json.ts'
import { changeGroups, type ChangeGroup } from './change-groups.ts'
import type { Change } from './diff.ts'
import { diffWords } from './diff-words.ts'
import { listed, type Block, type Item, type Span } from './document.ts'
import { listChange } from './list-change.ts'
import { newUnitItems } from './new-unit-items.ts'
import { partItem } from './part-items.ts'
import { keptPaths, placeText, touchedUnits, type DiffToTell } from './told-diff.ts'
import { valueText, whatItIs, type Language } from './value-text.ts'
import { windowItem } from './window-items.ts'

/** A diff in words: what changes, for whom and, where they are known, for how many devices. */
export function diffDocument(told: DiffToTell, language: Language): Block[] {
  const say = diffWords[language]
  const { units, parts } = told.diff
  if (units.length === 0 && parts.length === 0)
    return [{ is: 'paragraph', text: [say.nothing] }, ...strangers(told, language)]
  const kept = units.filter(({ fate }) => fate === 'kept')
  const paths = keptPaths(told)
  const groups = changeGroups(kept, paths)
  const settings = new Set(groups.map(({ change }) => `${change.kind} ${change.name}`))
  const gone = units.filter(({ fate }) => fate === 'gone').map(({ path }) => goneItem(path, told, language))
  const windows = parts.filter(({ kind }) => kind === 'windows').map((part) => windowItem(part, told, language))
  const others = parts.filter(({ kind }) => kind !== 'windows').map((part) => partItem(part, language))
  return [
    { is: 'title', text: [say.title] },
    { is: 'paragraph', text: [kept.length === 0 ? say.noSettings : say.count(settings.size, kept.length)] },
    ...listed(say.goneUnits, gone),
    ...listed(say.newUnits, newUnitItems(told, language)),
    ...(groups.length === 0 ? [] : [{ is: 'section', text: [say.settings] } as const]),
    ...groups.flatMap((group) => settingBlocks(group, paths, told, language)),
    ...listed(say.windows, windows),
    ...listed(say.decided, others),
    ...touched(told, language),
    ...strangers(told, language),
  ]
}

function goneItem(path: string, { devices }: DiffToTell, language: Language): Item {
  const counted = devices ? ` (${diffWords[language].devices(devicesIn(devices, [path]))})` : ''
  return { text: [{ code: path + counted }] }
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
          below: where.map((place) => ({ text: [{ code: placeText(place, paths, told, language) }] })),
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
    { text: [`${say.before}: `, { code: valueText(change, change.before, catalogue, language) }] },
    { text: [`${say.after}: `, { code: valueText(change, change.after, catalogue, language) }] },
  ]
}

function entries(all: readonly Json[]): Span {
  return { code: all.map((entry) => JSON.stringify(entry)).join(', ') }
}

function touched({ diff, now, devices }: DiffToTell, language: Language): Block[] {
  if (!devices) return []
  const number = devicesIn(devices, touchedUnits(diff, now.units.keys()))
  return [
    { is: 'section', text: [diffWords[language].inAll] },
    { is: 'paragraph', text: [diffWords[language].touched(number, devices.listed)] },
  ]
}

function strangers({ devices }: DiffToTell, language: Language): Block[] {
  const number = devices?.strangers.reduce((sum, each) => sum + each.devices, 0) ?? 0
  return number === 0 ? [] : [{ is: 'paragraph', text: [diffWords[language].strangers(number)] }]
}

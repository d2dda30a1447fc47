import * as z from 'zod'
import { forbidsAid } from '../catalogue/accessibility-aids.ts'
import { isJsonObject, type Json } from '../json.ts'
import { error, warning, type Finding, type FindingCode } from './finding.ts'
import { calledBy, type Introduced } from './introduced.ts'
import { shown } from './texts.ts'
import { coversWholeWeek } from './whole-week.ts'

/** What no plan may do unseen, by a single setting. */
interface Guard {
  code: FindingCode
  /** Behind the setting's name: `switches updates off`. */
  does: string
  remedy: string
  /** Whether a decision with a last day makes of the error a warning. */
  canBeDecided: boolean
}

const updates = { code: 'updates-blocked', canBeDecided: true } as const
const heldBack = 'Remove it, or give it a decision and a last day: what is not updated is not protected.'

/** Settings that keep a device, or a part of it, from being updated. */
const blocksUpdates: Readonly<Record<string, (value: Json) => Guard | undefined>> = {
  DeviceAutoUpdateDisabled: (value) =>
    value === true ? { ...updates, does: 'switches system updates off', remedy: heldBack } : undefined,
  DeviceTargetVersionPrefix: () => ({ ...updates, does: 'holds the system at an old version', remedy: heldBack }),
  DeviceRollbackToTargetVersion: (value) =>
    value === 1 ? undefined : { ...updates, does: 'takes the system back to an older version', remedy: heldBack },
  ComponentUpdatesEnabled: (value) =>
    value === false ? { ...updates, does: "switches updates of the browser's parts off", remedy: heldBack } : undefined,
  // An empty list is none. Chromebooks are updated over Wi-Fi, or not at all.
  DeviceUpdateAllowedConnectionTypes: (value) =>
    Array.isArray(value) && value.length > 0 && !value.includes('wifi')
      ? { ...updates, does: 'does not let Wi-Fi be used for updates', remedy: 'Add wifi to the list.' }
      : undefined,
  DeviceAutoUpdateTimeRestrictions: (value) =>
    coversWholeWeek(value)
      ? { ...updates, does: 'leaves no time of the week for updates', remedy: 'Leave the nights or a weekend free.' }
      : undefined,
}

const own = { code: 'own-extension-blocked', canBeDecided: false } as const
const addType = 'Add extension to the types, or remove the list.'

/** Settings under which Fadder itself is not installed, however its own entry stands. */
const blocksFadder: Readonly<Record<string, (value: Json) => Guard | undefined>> = {
  ExtensionAllowedTypes: (value) => (lacksExtensions(value) ? { ...own, does: ownKind, remedy: addType } : undefined),
  // What all others are forbidden (a permission, say) does not touch Fadder, which has an entry of its own.
  ExtensionSettings: (value) => {
    const others = isJsonObject(value) ? value['*'] : undefined
    return isJsonObject(others) && lacksExtensions(others['allowed_types'])
      ? { ...own, does: ownKind, remedy: addType }
      : undefined
  },
}

const ownKind = 'lets no extension be installed, not even Fadder'

function lacksExtensions(types: Json | undefined): boolean {
  return Array.isArray(types) && !types.includes('extension')
}

function forbidden(name: string, value: Json): Guard | undefined {
  const forbids = forbidsAid.get(name)
  if (!forbids || !z.safeParse(forbids, value).success) return undefined
  const does = 'takes an aid from those who need it'
  const remedy = 'Leave it unset, so that each chooses, or give it a decision and a last day.'
  return { code: 'aid-forbidden', does, remedy, canBeDecided: true }
}

/** What single settings do that no plan may do unseen. */
export function checkGuards(settings: readonly Introduced[]): Finding[] {
  return settings.flatMap((each) => {
    const { setting, kind, unit, at, decision, until } = each
    if (kind === 'fadder') return asleep(each)
    const { name, value } = setting
    const guards = [blocksUpdates[name]?.(value), blocksFadder[name]?.(value), forbidden(name, value)]
    return guards.flatMap((guard) => {
      if (!guard) return []
      const { code, does, remedy, canBeDecided } = guard
      const decided = canBeDecided && decision !== undefined && until !== undefined
      const problem = `${calledBy(each)} ${does}.`
      if (!decided) return [error(code, at, problem, remedy, unit)]
      return [warning(code, at, problem, `See to it that it ends on ${until}, as decided in ${shown(decision)}.`, unit)]
    })
  })
}

/** Fadder that is active on no system at all reports nothing and shows no button. */
function asleep(each: Introduced): Finding[] {
  const { setting, unit, at } = each
  if (setting.name !== 'activeOn' || !Array.isArray(setting.value) || setting.value.length > 0) return []
  const problem = `${calledBy(each)} names no system: Fadder sleeps on every device.`
  return [warning('own-extension-blocked', at, problem, 'Name at least chromeos.', unit)]
}

import type { LimitSettings } from '../contract/limit-settings.ts'
import type { Settings } from '../contract/settings.ts'
import { settingsVersion } from '../contract/settings-versions.ts'
import type { Effective } from './effective.ts'
import { PlannedSettings } from './fadder-settings.ts'
import { ownStepsOf } from './own-steps.ts'

/** What a deployment says of one unit. */
export interface UnitDeployment {
  unit: string
  deskUrl: string
  enrolmentSecret: string
}

type PlannedLimits = Pick<
  PlannedSettings,
  'freeDiskMebibytes' | 'memoryShortagePercent' | 'restartsPerDay' | 'batteryPercent' | 'heatCelsius'
>

/** A limit of the plan is two settings of the extension: Chromium drops a map whole for one wrong number in it. */
function limitSettings(planned: PlannedLimits): LimitSettings {
  const { freeDiskMebibytes, memoryShortagePercent, restartsPerDay, batteryPercent, heatCelsius } = planned
  return {
    freeDiskWatchMebibytes: freeDiskMebibytes.watch,
    freeDiskActMebibytes: freeDiskMebibytes.act,
    memoryShortageWatchPercent: memoryShortagePercent.watch,
    memoryShortageActPercent: memoryShortagePercent.act,
    restartsWatchPerDay: restartsPerDay.watch,
    restartsActPerDay: restartsPerDay.act,
    batteryWatchPercent: batteryPercent.watch,
    batteryActPercent: batteryPercent.act,
    heatWatchCelsius: heatCelsius.watch,
    heatActCelsius: heatCelsius.act,
  }
}

/**
 * The extension's settings in a unit, but for the revision that is made from them.
 * @throws ZodError where the plan was not checked before.
 */
export function extensionSettings(
  effective: Effective,
  { unit, deskUrl, enrolmentSecret }: UnitDeployment,
): Omit<Settings, 'revision'> {
  const planned = [...effective.fadder.values()].map(({ name, value }) => [name, value])
  const { freeDiskMebibytes, memoryShortagePercent, restartsPerDay, batteryPercent, heatCelsius, selfHelp, ...own } =
    PlannedSettings.parse(Object.fromEntries(planned))
  const limits = { freeDiskMebibytes, memoryShortagePercent, restartsPerDay, batteryPercent, heatCelsius }
  return {
    settingsVersion,
    unit,
    deskUrl,
    enrolmentSecret,
    ...own,
    ...limitSettings(limits),
    selfHelp: ownStepsOf(selfHelp),
  }
}

import { findingCodes } from '../../contract/finding-words.ts'
import type { ComparedDevice } from './compared-device.ts'
import {
  comparedKinds,
  fewestCompared,
  type ComparedFigure,
  type ComparedKind,
  type ComparedKindName,
  type ComparedShare,
} from './comparison-api.ts'
import type { MonthFacts } from './fleet/month.ts'
import { median, shareEstimate } from './fleet/quantiles.ts'

function isOfKind({ os }: ComparedDevice, kind: ComparedKindName): boolean {
  if (kind === 'pc') return os === 'windows' || os === 'mac' || os === 'linux'
  return os === kind
}

/** Of fewer than five devices nothing is said but how many they are: chance rules them, and each could be recognized. */
function shareOf(code: string, devices: readonly ComparedDevice[]): ComparedShare {
  const telling = devices.filter(({ told }) => told.has(code))
  if (telling.length < fewestCompared) return { code, of: telling.length, with: null, share: null }
  const hits = telling.filter(({ found }) => found.has(code)).length
  const { value, low, high } = shareEstimate(hits, telling.length)
  return { code, of: telling.length, with: hits, share: { value, low, high } }
}

function figureOf(values: readonly number[], figure: (values: readonly number[]) => number): ComparedFigure {
  return { of: values.length, value: values.length < fewestCompared ? null : figure(values) }
}

/** Restarts for each hundred days on which a device was heard and told how long it had been awake. */
function restartRate(devices: readonly ComparedDevice[]): ComparedFigure {
  const months = devices.flatMap(({ month }) => (month === null || month.awakeDays === 0 ? [] : [month]))
  const sum = (of: (month: MonthFacts) => number) => months.reduce((total, month) => total + of(month), 0)
  const value = (sum(({ restarts }) => restarts) * 100) / sum(({ awakeDays }) => awakeDays)
  return { of: months.length, value: months.length < fewestCompared ? null : value }
}

function kindOf(kind: ComparedKindName, all: readonly ComparedDevice[]): ComparedKind {
  const devices = all.filter((device) => isOfKind(device, kind))
  const offline = devices.flatMap(({ month }) =>
    month === null || month.offlineDays === 0 ? [] : [month.offlineMinutes / month.offlineDays],
  )
  return {
    kind,
    devices: devices.length,
    deviceDays: devices.reduce((sum, { days }) => sum + days, 0),
    findings: findingCodes.map((code) => shareOf(code, devices)),
    figures: {
      offlineMinutesADay: figureOf(offline, median),
      restartsPer100Days: restartRate(devices),
      freeMemoryShare: figureOf(
        devices.flatMap(({ month }) => month?.availableShare ?? []),
        median,
      ),
      freeDiskBytes: figureOf(
        devices.flatMap(({ freeDiskBytes }) => freeDiskBytes ?? []),
        median,
      ),
      startToNetworkSeconds: figureOf(
        devices.flatMap(({ startToNetworkSeconds }) => startToNetworkSeconds ?? []),
        median,
      ),
    },
  }
}

/** Whether a unit is another one or lies beneath it. */
export function liesIn(unit: string, scope: string): boolean {
  return scope === '/' || unit === scope || unit.startsWith(`${scope}/`)
}

/**
 * Chromebooks and PCs side by side, counted alike. @param devices those heard in the last thirty days, of one scope.
 */
export function compareKinds(devices: readonly ComparedDevice[]): { kinds: ComparedKind[]; unknownSystem: number } {
  return {
    kinds: comparedKinds.map((kind) => kindOf(kind, devices)),
    unknownSystem: devices.filter(({ os }) => os === null).length,
  }
}

import { findingCodes } from '../../../contract/finding-words.ts'
import type { OperatingSystem } from '../../../contract/operating-system.ts'
import type { ComparedDevice } from '../../../desk/core/compared-device.ts'
import { compareKinds, liesIn } from '../../../desk/core/comparison.ts'
import type { Comparison } from '../../../desk/core/comparison-api.ts'

const notOnPcs: ReadonlySet<string> = new Set(['heat', 'heat-of-model', 'support-ends', 'battery-weak'])

function devices(count: number, os: OperatingSystem | null, unit: string): ComparedDevice[] {
  const told = new Set(findingCodes.filter((code) => os === 'chromeos' || !notOnPcs.has(code)))
  return Array.from({ length: count }, (_, number) => ({
    unit,
    os,
    days: 12 + (number % 9),
    told,
    found: new Set([
      ...(number % 8 === 0 ? ['storage-nearly-full'] : []),
      ...(number % 20 === 3 ? ['battery-weak', 'restarts'] : []),
      ...(number % 30 === 4 ? ['heat', 'not-seen'] : []),
      ...(os === 'windows' && number % 3 === 0 ? ['restarts', 'memory-pressure'] : []),
    ]),
    month: {
      restarts: os === 'windows' ? 14 : 5,
      awakeDays: 15,
      offlineMinutes: 40 + (number % 11) * 13,
      offlineDays: 15,
      availableShare: 0.22 + (number % 7) * 0.03,
    },
    freeDiskBytes: (9 + (number % 13)) * 2 ** 30,
    startToNetworkSeconds: number % 4 === 0 ? null : 3 + (number % 6) + (os === 'windows' ? 5 : 0),
  }))
}

const haga = '/Elever/Hagaskolan/7B'
const nine = '/Elever/Grönkullaskolan/9C'

const fleet: readonly ComparedDevice[] = [
  ...devices(1180, 'chromeos', nine),
  ...devices(240, 'chromeos', haga),
  ...devices(74, 'windows', nine),
  ...devices(12, 'mac', nine),
  ...devices(3, 'mac', haga),
  ...devices(1, null, nine),
]

/** The comparison of an invented fleet, counted as the desk counts it. */
export function seedComparison(unit: string | null): Comparison {
  const scoped = fleet.filter((device) => liesIn(device.unit, unit ?? '/'))
  return {
    at: new Date(Date.now() - 5 * 60_000).toISOString(),
    unit,
    silent: unit === null ? 27 : 0,
    ...compareKinds(scoped),
  }
}

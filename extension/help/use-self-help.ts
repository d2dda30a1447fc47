import { useEffect, useState } from 'preact/hooks'
import type { Guide } from '../../contract/entry.ts'
import { deviceLimits } from '../../contract/thresholds.ts'
import { Category } from '../../contract/ticket.ts'
import { selfHelpFor } from '../core/self-help.ts'
import { useKept } from '../use-kept.ts'
import { readBattery, type BatteryReading } from '../web/battery.ts'
import type { Page } from './page.ts'

/** The battery as it is now: the last reading may be a quarter of an hour old, and the charger in since. */
function useBattery(): BatteryReading | undefined {
  const [battery, setBattery] = useState<BatteryReading>()
  useEffect(() => {
    readBattery(navigator).then(
      (reading) => reading && setBattery(reading),
      () => undefined,
    )
  }, [])
  return battery
}

/** What to try before a press is sent, by its category; undefined where nothing is known that helps. */
export function useSelfHelp({ online, options }: Page): (category: Category) => Guide | undefined {
  const snapshot = useKept('lastSnapshot')
  const findings = useKept('findings')
  const settings = useKept('lastGoodSettings')
  const battery = useBattery()
  const signals = {
    ...snapshot.value?.signals,
    ...(battery ? { batteryPercent: battery.percent, batteryCharging: battery.charging } : {}),
  }
  const ownGuides = Category.options.filter((category) => (options.ownSteps[category] ?? []).length > 0)
  const limits = settings.value && deviceLimits(settings.value)
  return (category) => selfHelpFor({ category, signals, findings: findings.value ?? [], limits, online, ownGuides })
}

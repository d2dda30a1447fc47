import { useEffect, useState } from 'preact/hooks'
import { followBattery, type BatteryReading } from '../web/battery.ts'
import { StepFrame, type StepProps } from './step-frame.tsx'

/** Whether the device notices its charger: out, and in again. */
export function ChargerStep(props: StepProps) {
  const { words } = props
  const [battery, setBattery] = useState<BatteryReading>()
  const [wasOut, setWasOut] = useState(false)
  useEffect(
    () =>
      followBattery(navigator, (reading) => {
        setBattery(reading)
        if (!reading.charging) setWasOut(true)
      }),
    [],
  )
  const now = battery && (battery.charging ? words.charging : words.notCharging)(battery.percent)
  const seen = battery?.charging && wasOut ? ` ${words.chargerSeen}` : ''
  return <StepFrame {...props} step="charger" status={now && now + seen} />
}

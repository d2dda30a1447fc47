import * as z from 'zod/mini'

/** What the worker asks of the offscreen page, and what it answers; null where there is no battery to ask. */
export const BatteryQuestion = z.object({ kind: z.literal('battery') })
export type BatteryQuestion = z.infer<typeof BatteryQuestion>

export const BatteryReading = z.object({ percent: z.number(), charging: z.boolean() })
export type BatteryReading = z.infer<typeof BatteryReading>

const BatteryManager = z.looseObject({ level: z.number(), charging: z.boolean() })
const WithBattery = z.looseObject({
  getBattery: z.custom<() => Promise<unknown>>((value) => typeof value === 'function'),
})

/** navigator.getBattery (Battery Status API): `level` 0 to 1 in steps of a hundredth. */
export async function readBattery(navigator: unknown): Promise<BatteryReading | null> {
  const offered = WithBattery.safeParse(navigator)
  if (!offered.success) return null
  const { level, charging } = BatteryManager.parse(await offered.data.getBattery.call(navigator))
  return { percent: Math.round(level * 100), charging }
}

/**
 * Calls back with the battery as it is and at each change of charging; gives back what ends it. Where
 * there is none to ask it stays silent.
 */
export function followBattery(navigator: unknown, changed: (reading: BatteryReading) => void): () => void {
  const ended = new AbortController()
  const follow = async () => {
    const battery = WithBattery.parse(navigator).getBattery.call(navigator)
    const events = z.instanceof(EventTarget).parse(await battery)
    const tell = async () => {
      const reading = await readBattery(navigator)
      if (reading && !ended.signal.aborted) changed(reading)
    }
    events.addEventListener('chargingchange', () => void tell(), { signal: ended.signal })
    await tell()
  }
  follow().catch(() => {})
  return () => ended.abort()
}

export function hasBattery(navigator: unknown): boolean {
  return WithBattery.safeParse(navigator).success
}

import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { schoolHours } from '../../core/fleet/school-hours.ts'
import { summarize, type SeriesReading } from '../../core/fleet/summary.ts'
import { readingsKeptMs, type StoreQueries } from '../store.ts'

const Text = z.nullable(z.string())
const Int = z.nullable(z.int())
const DeviceRow = z.object({
  row: z.int(),
  id: z.string(),
  serialNumber: Text,
  unit: z.string(),
  model: Text,
  os: Text,
  browserVersion: Text,
  lastSeenAt: Int,
})

/** In the order of the SELECT: rows as arrays cost half of what rows as objects do. */
const Series = z.array(
  z.tuple([z.int(), Int, z.nullable(z.number()), Int, Int, z.nullable(z.number()), z.nullable(z.string()), Int, Int]),
)

function seriesReading(row: z.infer<typeof Series>[number]): SeriesReading {
  const [takenAt, awakeSeconds, availableShare, batteryPercent, charging, celsius, linkClass, rtt, offline] = row
  return {
    takenAt,
    awakeSeconds,
    availableShare,
    batteryPercent,
    charging: charging === null ? null : charging === 1,
    celsius,
    linkClass,
    linkRttMs: rtt,
    offlineMinutes: offline,
  }
}

/** Sums the months of a slice of devices up, in the reader's own thread. */
export function summariesQuery(db: DatabaseSync): StoreQueries['summaries'] {
  const devices = db.prepare(
    `SELECT d.id AS row, d.public_id AS id, d.serial_number AS serialNumber, i.unit, d.latest ->> '$.signals.model' AS model,
       d.latest ->> '$.signals.os' AS os, d.latest ->> '$.signals.browserVersion' AS browserVersion,
       d.last_seen_at AS lastSeenAt
     FROM devices d JOIN instances i ON i.id = d.last_instance WHERE d.id > ? ORDER BY d.id LIMIT ?`,
  )
  const series = db.prepare(
    `SELECT taken_at, awake_seconds, CAST(available_memory_bytes AS REAL) / nullif(memory_bytes, 0),
       battery_percent, battery_charging, cpu_celsius, link_class, link_rtt_ms, offline_minutes
     FROM readings WHERE device = ? AND taken_at > ? AND taken_at <= ? ORDER BY taken_at`,
  )
  series.setReturnArrays(true)
  return ({ after, most, at, timeZone }) => {
    const inSchoolHours = schoolHours(timeZone)
    const slice = devices.all(after, most).map((row) => z.parse(DeviceRow, row))
    const summaries = slice.map(({ row, ...of }) => {
      const readings = z.parse(Series, series.all(row, at - readingsKeptMs, at)).map(seriesReading)
      return summarize(of, readings, at, inSchoolHours)
    })
    const last = slice.at(-1)
    return { summaries, next: last === undefined || slice.length < most ? null : last.row }
  }
}

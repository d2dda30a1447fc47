import type { DatabaseSync } from 'node:sqlite'
import type { Snapshot } from '../../../contract/snapshot.ts'
import { readingsKeptMs } from '../store.ts'
import type { DeviceWriter, InstanceRow } from './devices.ts'

export interface ReadingWriter {
  /** Keeps an instance's snapshots, each once, and answers the row of the device that they are of. */
  keep(instance: InstanceRow, snapshots: readonly Snapshot[], at: number): number
}

function statements(db: DatabaseSync) {
  return {
    add: db.prepare(
      `INSERT OR IGNORE INTO readings (device, taken_at, snapshot, awake_seconds, memory_bytes, available_memory_bytes,
         free_disk_bytes, battery_percent, battery_charging, cpu_celsius, displays, link_class, link_rtt_ms,
         reboots, offline_minutes, cpu_load_percent)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    seen: db.prepare('UPDATE devices SET last_seen_at = ?, last_instance = ? WHERE id = ?'),
    latest: db.prepare(
      'UPDATE devices SET latest_at = ?1, latest = ?2 WHERE id = ?3 AND (latest_at IS NULL OR latest_at <= ?1)',
    ),
  }
}

/** When a snapshot was taken; a device whose clock runs ahead can't have taken it after it came. */
function takenAt(snapshot: Snapshot, at: number): number {
  return Math.min(Date.parse(snapshot.takenAt), at)
}

/** The writes of what a device reports of itself. */
export function readingWriter(db: DatabaseSync, devices: DeviceWriter): ReadingWriter {
  const sql = statements(db)

  function add(device: number, snapshot: Snapshot): void {
    const { signals } = snapshot
    sql.add.run(
      device,
      // As the device says, so that the same snapshot is the same row whenever it comes.
      Date.parse(snapshot.takenAt),
      snapshot.id,
      signals.awakeSeconds ?? null,
      signals.memoryBytes ?? null,
      signals.availableMemoryBytes ?? null,
      signals.freeDiskBytes ?? null,
      signals.batteryPercent ?? null,
      signals.batteryCharging === undefined ? null : Number(signals.batteryCharging),
      signals.cpuCelsius ?? null,
      signals.displays ?? null,
      signals.linkClass ?? null,
      signals.linkRttMs ?? null,
      signals.reboots ?? null,
      signals.offlineMinutes ?? null,
      signals.cpuLoadPercent ?? null,
    )
  }

  return {
    keep(instance, snapshots, at) {
      const kept = snapshots.filter((snapshot) => takenAt(snapshot, at) > at - readingsKeptMs)
      // Of two taken at once, the one that stands later in the request is the later one.
      const latest = kept.toSorted((one, other) => takenAt(one, at) - takenAt(other, at)).at(-1)
      const device = latest === undefined ? instance.device : devices.settle(instance, latest.signals)
      for (const snapshot of kept) add(device, snapshot)
      sql.seen.run(at, instance.id, device)
      if (latest !== undefined) sql.latest.run(takenAt(latest, at), JSON.stringify(latest), device)
      return device
    },
  }
}

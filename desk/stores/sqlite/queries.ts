import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { PublicKey } from '../../../contract/signed-request.ts'
import type { StoreQueries } from '../store.ts'
import { findingsQuery } from './findings.ts'
import { summariesQuery } from './summaries.ts'
import { lendingQueries } from './lending-queries.ts'
import { deviceFacts, jsonColumn, selectDevices } from './rows.ts'
import { selfHelpQuery } from './self-help.ts'
import { selectTickets, ticketFacts } from './ticket-rows.ts'

const KeyRow = z.object({ publicKey: jsonColumn(PublicKey) })
const SessionRow = z.object({ name: z.string(), expiresAt: z.int() })
const AddressRow = z.object({ address: z.string() })
const Int = z.nullable(z.int())
const ReadingRow = z.object({
  takenAt: z.int(),
  awakeSeconds: Int,
  memoryBytes: Int,
  availableMemoryBytes: Int,
  freeDiskBytes: Int,
  batteryPercent: Int,
  batteryCharging: Int,
  cpuCelsius: z.nullable(z.number()),
  displays: Int,
  linkClass: z.nullable(z.string()),
  linkRttMs: Int,
  reboots: Int,
  offlineMinutes: Int,
  cpuLoadPercent: Int,
})

function statements(db: DatabaseSync) {
  return {
    key: db.prepare('SELECT public_key AS publicKey FROM instances WHERE id = ? AND closed_at IS NULL'),
    devices: db.prepare(`${selectDevices} ORDER BY i.unit, d.asset_id, d.serial_number, d.id LIMIT ?`),
    tickets: db.prepare(`${selectTickets} ORDER BY t.number DESC LIMIT ?`),
    session: db.prepare('SELECT name, ends_at AS expiresAt FROM sessions WHERE session_sha256 = ? AND ends_at > ?'),
    addresses: db.prepare('SELECT address FROM addresses ORDER BY used_at DESC LIMIT ?'),
    readings: db.prepare(
      `SELECT taken_at AS takenAt, awake_seconds AS awakeSeconds, memory_bytes AS memoryBytes,
         available_memory_bytes AS availableMemoryBytes, free_disk_bytes AS freeDiskBytes,
         battery_percent AS batteryPercent, battery_charging AS batteryCharging, cpu_celsius AS cpuCelsius,
         displays, link_class AS linkClass, link_rtt_ms AS linkRttMs,
         reboots, offline_minutes AS offlineMinutes, cpu_load_percent AS cpuLoadPercent
       FROM readings WHERE device = (SELECT id FROM devices WHERE public_id = ?) ORDER BY taken_at`,
    ),
  }
}

/** Every query over one connection, its statements compiled once. */
export function queries(db: DatabaseSync): StoreQueries {
  const sql = statements(db)
  return {
    instanceKey({ instance }) {
      const row = sql.key.get(instance)
      return row === undefined ? null : z.parse(KeyRow, row).publicKey
    },
    devices: ({ most }) => sql.devices.all(most).map(deviceFacts),
    tickets: ({ most }) => sql.tickets.all(most).map(ticketFacts),
    addresses: ({ most }) => sql.addresses.all(most).map((row) => z.parse(AddressRow, row).address),
    session({ sessionSha256, at }) {
      const row = sql.session.get(sessionSha256, at)
      return row === undefined ? null : z.parse(SessionRow, row)
    },
    selfHelpCounts: selfHelpQuery(db),
    ...lendingQueries(db),
    summaries: summariesQuery(db),
    findings: findingsQuery(db),
    readings: ({ deviceId }) => sql.readings.all(deviceId).map((row) => z.parse(ReadingRow, row)),
  }
}

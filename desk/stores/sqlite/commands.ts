import type { DatabaseSync } from 'node:sqlite'
import type { StoreCommands } from '../store.ts'
import { checkInCommand } from './check-ins.ts'
import { deviceWriter } from './devices.ts'
import { keepFindingsCommand } from './findings.ts'
import { readingWriter } from './readings.ts'
import { retention } from './retention.ts'
import { signInWriter } from './sign-ins.ts'
import { ticketWriter } from './tickets.ts'

/** Every command over one connection, its statements compiled once. Transactions are the caller's. */
export function commands(db: DatabaseSync): StoreCommands {
  const devices = deviceWriter(db)
  const readings = readingWriter(db, devices)
  const { news, ...tickets } = ticketWriter(db, devices, readings)
  return {
    enrol: (input) => devices.enrol(input),
    checkIn: checkInCommand(db, { devices, readings, news }),
    keepFindings: keepFindingsCommand(db),
    ...tickets,
    ...signInWriter(db),
    ...retention(db),
  }
}

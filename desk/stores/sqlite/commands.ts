import type { DatabaseSync } from 'node:sqlite'
import type { StoreCommands } from '../store.ts'
import { checkInCommand } from './check-ins.ts'
import { classLinkWriter } from './class-links.ts'
import { classReportWriter } from './class-reports.ts'
import { deviceWriter } from './devices.ts'
import { keepFindingsCommand } from './findings.ts'
import { readingWriter } from './readings.ts'
import { retention } from './retention.ts'
import { selfHelpCommand } from './self-help.ts'
import { signInWriter } from './sign-ins.ts'
import { entryWriter } from './ticket-entries.ts'
import { ticketWriter } from './tickets.ts'

/** Every command over one connection, its statements compiled once. Transactions are the caller's. */
export function commands(db: DatabaseSync): StoreCommands {
  const devices = deviceWriter(db)
  const readings = readingWriter(db, devices)
  const tickets = ticketWriter(db, devices, readings)
  return {
    enrol: (input) => devices.enrol(input),
    checkIn: checkInCommand(db, { devices, readings, news: tickets.news }),
    keepFindings: keepFindingsCommand(db),
    ...tickets.commands,
    ...entryWriter(db, devices, tickets),
    countSelfHelp: selfHelpCommand(db, devices),
    ...signInWriter(db),
    ...retention(db),
    ...classLinkWriter(db),
    ...classReportWriter(db),
  }
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store, StoreCommands, StoreQueries } from '../store.ts'
import type { ThreadStart } from './calls.ts'
import { startThread, type ThreadClient } from './thread-client.ts'

/** The database's name in its folder. */
export const databaseFile = 'desk.sqlite'

const writerLimits = { batch: 256, waiting: 5000 }
const readerLimits = { batch: 1, waiting: 5000 }

type Commands = Pick<Store, keyof StoreCommands>
type Queries = Pick<Store, keyof StoreQueries>

function commandsOf(thread: ThreadClient<StoreCommands>): Commands {
  return {
    enrol: (input) => thread.call({ name: 'enrol', input }),
    checkIn: (input) => thread.call({ name: 'checkIn', input }),
    openTicket: (input) => thread.call({ name: 'openTicket', input }),
    askNews: (input) => thread.call({ name: 'askNews', input }),
    keepEntry: (input) => thread.call({ name: 'keepEntry', input }),
    countSelfHelp: (input) => thread.call({ name: 'countSelfHelp', input }),
    actOnTicket: (input) => thread.call({ name: 'actOnTicket', input }),
    lookAtTicket: (input) => thread.call({ name: 'lookAtTicket', input }),
    viewPicture: (input) => thread.call({ name: 'viewPicture', input }),
    forgetPictures: (input) => thread.call({ name: 'forgetPictures', input }),
    keepFindings: (input) => thread.call({ name: 'keepFindings', input }),
    addSignInLink: (input) => thread.call({ name: 'addSignInLink', input }),
    redeemSignInLink: (input) => thread.call({ name: 'redeemSignInLink', input }),
    noteAddress: (input) => thread.call({ name: 'noteAddress', input }),
    endSession: (input) => thread.call({ name: 'endSession', input }),
    forgetExpired: (input) => thread.call({ name: 'forgetExpired', input }),
    forgetReadings: (input) => thread.call({ name: 'forgetReadings', input }),
    addClassLink: (input) => thread.call({ name: 'addClassLink', input }),
    withdrawClassLink: (input) => thread.call({ name: 'withdrawClassLink', input }),
    reportByLink: (input) => thread.call({ name: 'reportByLink', input }),
    returnLoan: (input) => thread.call({ name: 'returnLoan', input }),
  }
}

function queriesOf(thread: ThreadClient<StoreQueries>): Queries {
  return {
    instanceKey: (input) => thread.call({ name: 'instanceKey', input }),
    devices: (input) => thread.call({ name: 'devices', input }),
    tickets: (input) => thread.call({ name: 'tickets', input }),
    selfHelpCounts: (input) => thread.call({ name: 'selfHelpCounts', input }),
    addresses: (input) => thread.call({ name: 'addresses', input }),
    session: (input) => thread.call({ name: 'session', input }),
    findings: (input) => thread.call({ name: 'findings', input }),
    readings: (input) => thread.call({ name: 'readings', input }),
    summaries: (input) => thread.call({ name: 'summaries', input }),
    classLinks: (input) => thread.call({ name: 'classLinks', input }),
    openLoans: (input) => thread.call({ name: 'openLoans', input }),
  }
}

/**
 * Opens the embedded store in `folder`, which is made when missing. Another process (the command line) may have it open too.
 * @param clock milliseconds since 1970.
 * @throws StoreUnusable where the database is of a newer version or can't be made durable; it says what to do.
 */
export async function openSqliteStore(folder: string, clock: () => number): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const start: ThreadStart = { file: join(folder, databaseFile), at: clock() }
  const writer = await startThread<StoreCommands>(new URL('writer.ts', import.meta.url), start, writerLimits)
  const reader = await startThread<StoreQueries>(new URL('reader.ts', import.meta.url), start, readerLimits).catch(
    async (error: unknown) => {
      await writer.close()
      throw error
    },
  )
  return {
    ...commandsOf(writer),
    ...queriesOf(reader),
    async close() {
      // The writer goes last: the last connection to close folds the log into the database file.
      await reader.close()
      await writer.close()
    },
  }
}

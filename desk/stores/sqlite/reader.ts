import { workerData } from 'node:worker_threads'
import type { StoreQueries } from '../store.ts'
import { faultText, perform, type Call, type Reply, type ThreadStart } from './calls.ts'
import { openForReading } from './open.ts'
import { queries } from './queries.ts'
import { serveThread } from './thread.ts'

// The thread of every query, so that no check-in waits for the board.
const start: ThreadStart = workerData
serveThread<StoreQueries>({
  open: () => openForReading(start.file),
  over(db) {
    const handlers = queries(db)
    return (calls) =>
      calls.map((call: Call<StoreQueries>): Reply<StoreQueries> => {
        try {
          return { ok: true, value: perform<StoreQueries, keyof StoreQueries>(handlers, call) }
        } catch (error) {
          return { ok: false, fault: faultText(error) }
        }
      })
  },
})

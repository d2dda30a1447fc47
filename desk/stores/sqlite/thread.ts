import type { DatabaseSync } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import { StoreUnusable } from '../store.ts'
import { faultText, type Call, type FromThread, type Reply, type ToThread } from './calls.ts'

interface ThreadWork<Calls> {
  open(): DatabaseSync
  /** Makes, over the open database, what answers a batch. */
  over(db: DatabaseSync): (calls: readonly Call<Calls>[]) => Reply<Calls>[]
}

/** The life of a store's thread: open, say so, answer batches in order, close when asked. */
export function serveThread<Calls>(work: ThreadWork<Calls>): void {
  const port = parentPort
  if (port === null) throw new Error('This file is a thread of the SQLite store; client.ts starts it.')
  const send = (message: FromThread<Calls>): void => port.postMessage(message)
  let db: DatabaseSync
  try {
    db = work.open()
  } catch (error) {
    send({ kind: 'unusable', fault: error instanceof StoreUnusable ? error.message : faultText(error) })
    return
  }
  const answer = work.over(db)
  // The other end is client.ts of this very folder, so its messages are what their type says.
  port.on('message', (message: ToThread<Calls>) => {
    if (message.kind === 'batch') return send({ kind: 'replies', replies: answer(message.calls) })
    db.close()
    port.close()
  })
  send({ kind: 'ready' })
}

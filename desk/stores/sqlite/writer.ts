import { workerData } from 'node:worker_threads'
import type { StoreCommands } from '../store.ts'
import type { ThreadStart } from './calls.ts'
import { commands } from './commands.ts'
import { groupCommit } from './group-commit.ts'
import { emptyLog, openForWriting } from './open.ts'
import { serveThread } from './thread.ts'

// The thread of every write: what waits together is committed together.
const start: ThreadStart = workerData
serveThread<StoreCommands>({
  open: () => openForWriting(start.file, start.at),
  over(db) {
    const commit = groupCommit(db, commands(db))
    return (calls) => {
      const replies = commit(calls)
      if (calls.some(({ name }) => name === 'forgetPictures')) emptyLog(db)
      return replies
    }
  },
})

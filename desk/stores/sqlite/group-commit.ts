import type { DatabaseSync } from 'node:sqlite'
import type { StoreCommands } from '../store.ts'
import { faultText, perform, type Call, type Reply } from './calls.ts'

/** Runs a group of commands in one transaction, so that all of them share one wait for the disk. */
export type GroupCommit = (calls: readonly Call<StoreCommands>[]) => Reply<StoreCommands>[]

/**
 * @returns a function that answers only after the commit. A command that fails is undone alone, by its
 * savepoint; if the commit itself fails (a full disk), every command of the group has failed.
 */
export function groupCommit(db: DatabaseSync, handlers: StoreCommands): GroupCommit {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  const mark = db.prepare('SAVEPOINT command')
  const release = db.prepare('RELEASE command')
  const undo = db.prepare('ROLLBACK TO command')

  function runOne(call: Call<StoreCommands>): Reply<StoreCommands> {
    // A full disk may have rolled the whole group back; a savepoint alone would commit by itself.
    if (!db.isTransaction) throw new Error('the transaction ended before its commit')
    mark.run()
    try {
      const value = perform<StoreCommands, keyof StoreCommands>(handlers, call)
      release.run()
      return { ok: true, value }
    } catch (error) {
      if (db.isTransaction) {
        undo.run()
        release.run()
      }
      return { ok: false, fault: faultText(error) }
    }
  }

  return (calls) => {
    try {
      begin.run()
      const replies = calls.map(runOne)
      commit.run()
      return replies
    } catch (error) {
      if (db.isTransaction) rollback.run()
      return calls.map(() => ({ ok: false, fault: faultText(error) }))
    }
  }
}

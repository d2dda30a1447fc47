import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { StoreUnusable } from '../store.ts'
import { migrations } from './migrations.ts'

const Version = z.object({ user_version: z.int() })
const Journal = z.object({ journal_mode: z.string() })
const Synchronous = z.object({ synchronous: z.int() })

/** How long a statement waits for another process's transaction (the command line's, say), in milliseconds. */
const lockPatienceMs = 10_000

/** How long the log's emptying waits for a reader, in milliseconds: check-ins wait with it. */
const emptyingPatienceMs = 500

function userVersion(db: DatabaseSync): number {
  return z.parse(Version, db.prepare('PRAGMA user_version').get()).user_version
}

/** Brings the schema to the newest step, in one transaction; two processes that start at once agree. */
function migrate(db: DatabaseSync, file: string): void {
  // A step may make a table anew under the name of the old one. What refers to it is checked below, before the commit.
  db.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
  try {
    const present = userVersion(db)
    if (present > migrations.length)
      throw new StoreUnusable(
        `The database ${file} was written by a newer Fadder (schema ${present}, this one knows ${migrations.length}). ` +
          'Start that version, or name another data folder in FADDER_DATA.',
      )
    const steps = migrations.slice(present)
    for (const step of steps) db.exec(step)
    if (steps.length > 0 && db.prepare('PRAGMA foreign_key_check').get() !== undefined)
      throw new Error('rows refer to rows that are not there')
    db.exec(`PRAGMA user_version = ${migrations.length}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  } finally {
    db.exec('PRAGMA foreign_keys = ON')
  }
}

/**
 * Makes the first write of this connection, and then asks what is in force: what a pragma answers
 * before the first write is what was wished for, not what is done.
 */
function proveDurable(db: DatabaseSync, file: string, at: number): void {
  db.exec('BEGIN IMMEDIATE; DELETE FROM openings')
  db.prepare('INSERT INTO openings (at) VALUES (?)').run(at)
  db.exec('COMMIT')
  const { journal_mode: journal } = z.parse(Journal, db.prepare('PRAGMA journal_mode').get())
  const { synchronous } = z.parse(Synchronous, db.prepare('PRAGMA synchronous').get())
  if (journal === 'wal' && synchronous === 2) return
  throw new StoreUnusable(
    `The database ${file} would not survive a power cut (journal_mode ${journal}, synchronous ${synchronous}; ` +
      'wal and 2 are needed). Put the data folder on a local disk, not on a network share.',
  )
}

/**
 * Opens the database for writing, with the schema of this version.
 * @throws StoreUnusable where the file is of a newer version, is none of ours, or can't be made durable.
 */
export function openForWriting(file: string, at: number): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: lockPatienceMs, enableForeignKeyConstraints: true })
  try {
    // What is deleted is overwritten: a page that is only called free still holds the picture that lay on it.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
    migrate(db, file)
    proveDurable(db, file, at)
    return db
  } catch (error) {
    db.close()
    if (error instanceof StoreUnusable) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new StoreUnusable(
      `The database ${file} can't be used: ${why}. Put it back from a backup, or name another data folder in FADDER_DATA.`,
    )
  }
}

/**
 * Folds the log into the database file and empties it: it would hold what has been deleted until it happens to be
 * overwritten. Where a reader or a full disk stands in the way it stays as it is, until it is asked for again.
 */
export function emptyLog(db: DatabaseSync): void {
  db.exec(`PRAGMA busy_timeout = ${emptyingPatienceMs}`)
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Nothing of what was committed is lost: it lies in the log.
  } finally {
    db.exec(`PRAGMA busy_timeout = ${lockPatienceMs}`)
  }
}

/** Opens the database for reading alone, beside the writer that has brought it up to date. */
export function openForReading(file: string): DatabaseSync {
  return new DatabaseSync(file, { timeout: lockPatienceMs, readOnly: true })
}

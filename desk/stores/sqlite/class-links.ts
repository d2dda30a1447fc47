import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { LendingCommands } from '../lending.ts'

const Row = z.object({ withdrawnAt: z.nullable(z.int()) })

/** The writes of class links; only a digest of what opens one is kept. */
export function classLinkWriter(db: DatabaseSync): Pick<LendingCommands, 'addClassLink' | 'withdrawClassLink'> {
  const add = db.prepare(
    'INSERT INTO class_links (token_sha256, unit, made_by, made_at, ends_at) VALUES (?, ?, ?, ?, ?)',
  )
  const find = db.prepare('SELECT withdrawn_at AS withdrawnAt FROM class_links WHERE id = ?')
  const withdraw = db.prepare('UPDATE class_links SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?')
  return {
    addClassLink: ({ tokenSha256, unit, by, at, endsAt }) => void add.run(tokenSha256, unit, by, at, endsAt),
    withdrawClassLink({ id, by, at }) {
      const row = find.get(id)
      if (row === undefined) return { kind: 'unknown-link' }
      if (z.parse(Row, row).withdrawnAt !== null) return { kind: 'withdrawn-before' }
      withdraw.run(at, by, id)
      return { kind: 'withdrawn' }
    },
  }
}

import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { StoreCommands } from '../store.ts'

const Link = z.object({ name: z.string(), expiresAt: z.int(), usedAt: z.nullable(z.int()) })

/** The writes of sign-in links and sessions; only hashes of what opens them are kept. */
export function signInWriter(
  db: DatabaseSync,
): Pick<StoreCommands, 'addSignInLink' | 'redeemSignInLink' | 'noteAddress' | 'endSession'> {
  const add = db.prepare('INSERT INTO sign_in_links (token_sha256, name, expires_at) VALUES (?, ?, ?)')
  const find = db.prepare(
    'SELECT name, expires_at AS expiresAt, used_at AS usedAt FROM sign_in_links WHERE token_sha256 = ?',
  )
  const use = db.prepare('UPDATE sign_in_links SET used_at = ? WHERE token_sha256 = ?')
  const begin = db.prepare('INSERT INTO sessions (session_sha256, name, ends_at) VALUES (?, ?, ?)')
  const end = db.prepare('DELETE FROM sessions WHERE session_sha256 = ?')
  const note = db.prepare(
    'INSERT INTO addresses (address, used_at) VALUES (?1, ?2) ON CONFLICT (address) DO UPDATE SET used_at = ?2',
  )
  return {
    noteAddress: ({ address, at }) => void note.run(address, at),
    addSignInLink: ({ tokenSha256, name, expiresAt }) => void add.run(tokenSha256, name, expiresAt),
    redeemSignInLink({ tokenSha256, at, sessionSha256, endsAt }) {
      const row = find.get(tokenSha256)
      if (row === undefined) return { kind: 'unknown' }
      const { name, expiresAt, usedAt } = z.parse(Link, row)
      if (usedAt !== null) return { kind: 'used' }
      if (expiresAt <= at) return { kind: 'expired' }
      use.run(at, tokenSha256)
      begin.run(sessionSha256, name, endsAt)
      return { kind: 'signed-in', name }
    },
    endSession: ({ sessionSha256 }) => void end.run(sessionSha256),
  }
}

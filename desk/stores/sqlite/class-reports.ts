import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import { linkStanding } from '../../core/class-links.ts'
import type { NotLent } from '../../core/class-report.ts'
import type { TicketFacts } from '../../core/facts.ts'
import { whyNotLent } from '../../core/loans.ts'
import type { LendingCommands, LinkReportInput } from '../lending.ts'
import { labelFinder } from './labels.ts'
import { selectTickets, ticketFacts } from './ticket-rows.ts'

const LinkRow = z.object({ id: z.int(), unit: z.string(), endsAt: z.int(), withdrawnAt: z.nullable(z.int()) })
type LinkRow = z.infer<typeof LinkRow>

const LoanerRow = z.object({ loaner: z.int() })
const LoanRow = z.object({ ticket: z.int(), returnedAt: z.nullable(z.int()) })

function statements(db: DatabaseSync) {
  return {
    link: db.prepare(
      'SELECT id, unit, ends_at AS endsAt, withdrawn_at AS withdrawnAt FROM class_links WHERE token_sha256 = ?',
    ),
    used: db.prepare('UPDATE class_links SET last_used_at = ? WHERE id = ?'),
    asked: db.prepare(`${selectTickets} WHERE t.class_link = ? AND t.asked_as = ?`),
    byId: db.prepare(`${selectTickets} WHERE t.public_id = ?`),
    byNumber: db.prepare(`${selectTickets} WHERE t.number = ?`),
    add: db.prepare(
      `INSERT INTO tickets (public_id, asked_as, class_link, unit, version, state, category, language, channel,
         about_label, about_device, pressed_at, received_at, updated_at)
       VALUES (?1, ?2, ?3, ?4, 1, 'new', ?5, ?6, 'class-link', ?7, ?8, ?9, ?10, ?10)`,
    ),
    out: db.prepare('SELECT id FROM loans WHERE loaner = ? AND returned_at IS NULL'),
    loaner: db.prepare('SELECT loaner FROM loans WHERE ticket = ?'),
    lend: db.prepare('INSERT INTO loans (loaner, ticket, since) VALUES (?, ?, ?)'),
    loan: db.prepare('SELECT ticket, returned_at AS returnedAt FROM loans WHERE id = ?'),
    back: db.prepare('UPDATE loans SET returned_at = ?, returned_by = ? WHERE id = ?'),
  }
}

/** What a teacher's report writes, and that a spare is back. */
export function classReportWriter(db: DatabaseSync): Pick<LendingCommands, 'reportByLink' | 'returnLoan'> {
  const sql = statements(db)
  const labelled = labelFinder(db)

  function open(link: LinkRow, { report, newTicketId, at }: LinkReportInput): TicketFacts {
    const { id, label, category, language, pressedAt } = report
    const about = labelled(label)?.device ?? null
    const place = [newTicketId, id, link.id, link.unit] as const
    // A phone whose clock runs ahead can't have reported after it came.
    const pressed = Math.min(Date.parse(pressedAt), at)
    sql.add.run(...place, category, language, label.trim(), about, pressed, at)
    return ticketFacts(sql.byId.get(newTicketId))
  }

  function lend(ticket: TicketFacts, spareLabel: string, at: number): NotLent | null {
    const label = ticket.aboutLabel ?? ''
    const spare = labelled(spareLabel)?.device ?? null
    const had = sql.loaner.get(ticket.number)
    const loaner = had === undefined ? null : z.parse(LoanerRow, had).loaner
    const notLent = whyNotLent({
      ticket: { closed: ticket.state === 'closed', loaner },
      broken: { label, device: labelled(label)?.device ?? null },
      spare: { label: spareLabel, device: spare, out: spare !== null && sql.out.get(spare) !== undefined },
    })
    if (notLent === null && loaner === null) sql.lend.run(spare, ticket.number, at)
    return notLent
  }

  return {
    reportByLink(input) {
      const { tokenSha256, at, report } = input
      const row = sql.link.get(tokenSha256)
      if (row === undefined) return { kind: 'unknown-link' }
      const link = z.parse(LinkRow, row)
      const standing = linkStanding(link, at)
      if (standing !== 'good') return { kind: `${standing}-link` }
      sql.used.run(at, link.id)
      const known = sql.asked.get(link.id, report.id)
      const ticket = known === undefined ? open(link, input) : ticketFacts(known)
      const notLent = report.spare === undefined ? null : lend(ticket, report.spare, at)
      const kind = known === undefined ? 'opened' : 'known'
      return { kind, ticket: ticketFacts(sql.byId.get(ticket.id)), notLent }
    },
    returnLoan({ id, by, at }) {
      const row = sql.loan.get(id)
      if (row === undefined) return { kind: 'unknown-loan' }
      const { ticket, returnedAt } = z.parse(LoanRow, row)
      if (returnedAt === null) sql.back.run(at, by, id)
      return {
        kind: returnedAt === null ? 'returned' : 'returned-before',
        ticket: ticketFacts(sql.byNumber.get(ticket)),
      }
    },
  }
}

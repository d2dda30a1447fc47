import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { OpenLoanFacts } from '../../core/loans.ts'
import type { LendingQueries } from '../lending.ts'
import { named } from './ticket-rows.ts'

const Text = z.nullable(z.string())
const Int = z.nullable(z.int())

const LinkRow = z.object({
  id: z.int(),
  unit: z.string(),
  madeBy: z.string(),
  madeAt: z.int(),
  endsAt: z.int(),
  lastUsedAt: Int,
  withdrawnAt: Int,
  withdrawnBy: Text,
})

const LoanRow = z.object({
  id: z.int(),
  since: z.int(),
  ticket: z.int(),
  label: Text,
  loanerId: z.string(),
  loanerSerial: Text,
  loanerAsset: Text,
  deviceId: Text,
  deviceSerial: Text,
  deviceAsset: Text,
})

function openLoan(row: unknown): OpenLoanFacts {
  const { id, since, ticket, label, ...device } = z.parse(LoanRow, row)
  return {
    id,
    since,
    ticket,
    label: label ?? '',
    loaner: { id: device.loanerId, serialNumber: device.loanerSerial, assetId: device.loanerAsset },
    device: named(device.deviceId, device.deviceSerial, device.deviceAsset),
  }
}

export function lendingQueries(db: DatabaseSync): LendingQueries {
  const links = db.prepare(
    `SELECT id, unit, made_by AS madeBy, made_at AS madeAt, ends_at AS endsAt, last_used_at AS lastUsedAt,
       withdrawn_at AS withdrawnAt, withdrawn_by AS withdrawnBy
     FROM class_links ORDER BY withdrawn_at IS NULL AND ends_at > ?1 DESC, id DESC LIMIT ?2`,
  )
  const loans = db.prepare(
    `SELECT l.id, l.since, l.ticket, t.about_label AS label,
       s.public_id AS loanerId, s.serial_number AS loanerSerial, s.asset_id AS loanerAsset,
       d.public_id AS deviceId, d.serial_number AS deviceSerial, d.asset_id AS deviceAsset
     FROM loans l JOIN tickets t ON t.number = l.ticket JOIN devices s ON s.id = l.loaner
       LEFT JOIN devices d ON d.id = coalesce(t.about_device, t.device)
     WHERE l.returned_at IS NULL ORDER BY l.since, l.id LIMIT ?`,
  )
  return {
    classLinks: ({ most, at }) => links.all(at, most).map((row) => z.parse(LinkRow, row)),
    openLoans: ({ most }) => loans.all(most).map(openLoan),
  }
}

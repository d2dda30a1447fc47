import { linkStanding, type ClassLinkFacts } from './class-links.ts'
import type { ClassLinkView, OpenLoan, TicketLoan } from './lending-api.ts'
import type { LoanFacts, OpenLoanFacts } from './loans.ts'
import { deviceName, isoOrNull, isoTime } from './views.ts'

export function loanView({ id, loaner, since, returnedAt, returnedBy }: LoanFacts): TicketLoan {
  return {
    id: String(id),
    deviceId: loaner.id,
    deviceName: deviceName(loaner),
    since: isoTime(since),
    returnedAt: isoOrNull(returnedAt),
    returnedBy,
  }
}

export function openLoanView({ id, loaner, since, ticket, label, device }: OpenLoanFacts): OpenLoan {
  return {
    id: String(id),
    deviceId: loaner.id,
    deviceName: deviceName(loaner),
    since: isoTime(since),
    ticket,
    forName: device === null ? label : deviceName(device),
    forId: device?.id ?? null,
  }
}

/** A class link as the board lists it. @param now milliseconds since 1970. */
export function classLinkView(link: ClassLinkFacts, now: number): ClassLinkView {
  return {
    id: String(link.id),
    unit: link.unit,
    standing: linkStanding(link, now),
    madeBy: link.madeBy,
    madeAt: isoTime(link.madeAt),
    lastUsedAt: isoOrNull(link.lastUsedAt),
    endsAt: isoTime(link.endsAt),
    withdrawnAt: isoOrNull(link.withdrawnAt),
    withdrawnBy: link.withdrawnBy,
  }
}

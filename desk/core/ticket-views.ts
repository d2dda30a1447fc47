import { deviceFindings } from '../../contract/device-findings.ts'
import { healthOf } from '../../contract/finding.ts'
import type { Snapshot } from '../../contract/snapshot.ts'
import type { DeviceLimits } from '../../contract/thresholds.ts'
import { mostMessages, type TicketMessage, type TicketNews } from '../../contract/ticket.ts'
import type { RecordView, TicketView } from './board-api.ts'
import type { TicketFacts } from './facts.ts'
import { loanView } from './loan-views.ts'
import type { RecordFacts } from './record.ts'
import { deviceName, isoOrNull, isoTime } from './views.ts'

/** A ticket's snapshot is judged by itself. Without a snapshot nothing is known, which is not the same as good. */
function healthReading(snapshot: Snapshot | null, limits: DeviceLimits): Pick<TicketView, 'health' | 'findings'> {
  if (snapshot === null) return { health: 'unknown', findings: [] }
  const findings = deviceFindings({ signals: snapshot.signals }, [], limits)
  return { health: healthOf(findings), findings }
}

/** Which device it is about and which one told of it. What was read of the one says nothing of the other. */
function devicesOf(ticket: TicketFacts, limits: DeviceLimits) {
  const { sender, about, aboutLabel, snapshot } = ticket
  const own = aboutLabel === null || (sender !== null && about?.id === sender.id)
  const device = own ? sender : about
  return {
    deviceId: device?.id ?? null,
    deviceName: device === null ? (aboutLabel ?? '') : deviceName(device),
    reportedFrom: own || sender === null ? null : { deviceId: sender.id, deviceName: deviceName(sender) },
    ...healthReading(own ? snapshot : null, limits),
  }
}

function recordView({ id, at, by, item, pictureKept, pictureViews }: RecordFacts): RecordView {
  const views = pictureViews.map((view) => ({ by: view.by, at: isoTime(view.at) }))
  return { id: String(id), at: isoTime(at), by, item, pictureKept, pictureViews: views }
}

/** A ticket as the board shows it. @param limits those of its unit when it was pressed. */
export function ticketView(ticket: TicketFacts, limits: DeviceLimits): TicketView {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    state: ticket.state,
    category: ticket.category,
    language: ticket.language,
    channel: ticket.channel,
    unit: ticket.unit,
    ...devicesOf(ticket, limits),
    loan: ticket.loan && loanView(ticket.loan),
    selfCheck: ticket.selfCheck,
    pressedAt: isoTime(ticket.pressedAt),
    receivedAt: isoTime(ticket.receivedAt),
    seenAt: isoOrNull(ticket.seenAt),
    takenBy: ticket.takenBy,
    visit: ticket.visit,
    closedAt: isoOrNull(ticket.closedAt),
    closedAs: ticket.closedAs,
    reopened: ticket.reopenedAt !== null,
    record: ticket.record.map(recordView),
  }
}

/** What was said in words or by a code; the rest of a record is not for the pupil to read back. */
function messageOf({ id, entry, at, by, item }: RecordFacts): TicketMessage[] {
  // The pupil's device knows its own words by the id that it gave them.
  const common = { id: entry ?? String(id), at: isoTime(at) }
  if (item.kind === 'words') return [{ ...common, from: 'pupil', text: item.text }]
  if (item.kind !== 'answer') return []
  const { code, text } = item
  const said = { ...(code !== undefined && { code }), ...(text !== undefined && { text }) }
  return [{ ...common, from: 'it', ...(by !== null && { by }), ...said }]
}

/** A ticket as the pupil who pressed may see it, under the id that the device gave it. */
export function ticketNews(ticket: TicketFacts): TicketNews {
  const { takenBy, seenAt, visit, closedAs } = ticket
  return {
    id: ticket.askedAs,
    number: ticket.number,
    state: ticket.state,
    ...(seenAt !== null && { seenAt: isoTime(seenAt) }),
    ...(takenBy !== null && { takenBy }),
    ...(visit !== null && { visit }),
    messages: ticket.record.flatMap(messageOf).slice(-mostMessages),
    ...(closedAs !== null && { closedAs }),
    updatedAt: isoTime(ticket.updatedAt),
  }
}

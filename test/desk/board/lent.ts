import type { FakeDesk } from './fake-desk.ts'
import { minutesAgo } from './seeds.ts'

/** The spare CB-0211 is out for ticket 17, which a teacher reported through the link of the class. */
export function lend(desk: FakeDesk): void {
  const found = desk.ticket(17)
  if (found === undefined) throw new Error('The seeds have no ticket 17.')
  const spare = { id: '4', deviceId: 'device-CB-0211', deviceName: 'CB-0211', since: minutesAgo(90) }
  const loan = { ...spare, returnedAt: null, returnedBy: null }
  desk.tickets = desk.tickets.map((each) =>
    each.number === 17 ? { ...each, channel: 'class-link', record: [], loan } : each,
  )
  desk.loans = [{ ...spare, ticket: 17, forName: found.deviceName, forId: found.deviceId }]
}

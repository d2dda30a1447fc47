import { randomUUID } from 'node:crypto'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import type { TicketEntry } from '../../../desk/stores/store.ts'
import { entry, jpegBytes, ticket, units, words } from '../samples.ts'

// A process that presses and adds as fast as it can, and says each entry only after the store has acknowledged it.
const folder = process.argv[2] ?? ''
const store = await openSqliteStore(folder, Date.now)
const publicKey = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ' } as const

function entriesOf(ofTicket: string): TicketEntry[] {
  const at = new Date().toISOString()
  const picture = { id: randomUUID(), ticket: ofTicket, at, kind: 'picture', jpeg: jpegBytes(5000) } as const
  return [words(ofTicket, Date.now()), picture, entry('solved', ofTicket, Date.now())]
}

/** An instance for each ticket: the store takes so many pictures of one in a day and no more. */
async function tellOnAndOn(): Promise<never> {
  for (;;) {
    const instance = randomUUID()
    const common = () => ({ once: { id: randomUUID(), instance, forgetAt: Date.now() + 1000 }, at: Date.now() })
    await store.enrol({ ...common(), publicKey, unit: units['7B'], identity: {}, newDeviceId: randomUUID() })
    const press = ticket(Date.now())
    await store.openTicket({ ...common(), ticket: press, newTicketId: randomUUID() })
    for (const each of entriesOf(press.id)) {
      const { kind } = await store.keepEntry({ ...common(), entry: each })
      if (kind === 'kept') process.stdout.write(`${each.id}\n`)
    }
  }
}

await Promise.all(Array.from({ length: 32 }, tellOnAndOn))

import { randomUUID } from 'node:crypto'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { units } from '../samples.ts'

// A process that reports and lends as fast as it can, and says each report only after the store has acknowledged it.
const folder = process.argv[2] ?? ''
const store = await openSqliteStore(folder, Date.now)
const publicKey = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ' } as const
const tokenSha256 = randomUUID()
const begun = Date.now()
await store.addClassLink({ tokenSha256, unit: units['7B'], by: 'Ann', at: begun, endsAt: begun + 1e9 })

async function lendOnAndOn(): Promise<never> {
  const spare = randomUUID()
  const once = { id: randomUUID(), instance: spare, forgetAt: begun + 1000 }
  const identity = { assetId: spare }
  await store.enrol({ once, at: begun, publicKey, unit: units['7B'], identity, newDeviceId: randomUUID() })
  for (;;) {
    const at = Date.now()
    const pressedAt = new Date(at).toISOString()
    const report = { id: randomUUID(), label: 'C-1', category: 'screen', language: 'sv', pressedAt, spare } as const
    const sent = await store.reportByLink({ tokenSha256, report, newTicketId: randomUUID(), at })
    process.stdout.write(`${report.id}\n`)
    if ('ticket' in sent && sent.ticket.loan !== null)
      await store.returnLoan({ id: sent.ticket.loan.id, by: 'Ann', at: Date.now() })
  }
}

await Promise.all(Array.from({ length: 32 }, lendOnAndOn))

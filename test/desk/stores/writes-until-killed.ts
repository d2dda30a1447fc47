import { randomUUID } from 'node:crypto'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { units } from '../samples.ts'

// A process that enrols as fast as it can, and says each instance only after the store has acknowledged it.
const folder = process.argv[2] ?? ''
const store = await openSqliteStore(folder, Date.now)
const publicKey = { kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ' } as const

async function enrolOnAndOn(): Promise<never> {
  for (;;) {
    const instance = randomUUID()
    const at = Date.now()
    const once = { id: randomUUID(), instance, forgetAt: at + 1000 }
    await store.enrol({ once, at, publicKey, unit: units['7B'], identity: {}, newDeviceId: randomUUID() })
    process.stdout.write(`${instance}\n`)
  }
}

await Promise.all(Array.from({ length: 32 }, enrolOnAndOn))

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { databaseFile, openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { migrations } from '../../../desk/stores/sqlite/migrations.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { dumpOf } from '../desk-at-hand.ts'
import { morning } from '../samples.ts'
import { tempFolder } from '../temp-folder.ts'
import { storeSuite } from './store-suite.ts'

const publicKey = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'BBBB' }

async function openFor(folder: string): Promise<Store> {
  const store = await openSqliteStore(folder, () => morning)
  onTestFinished(() => store.close())
  return store
}

storeSuite('SQLite', async () => {
  const folder = await tempFolder()
  const store = await openFor(folder)
  return {
    store,
    dump: () => dumpOf(folder),
    async reopened() {
      await store.close()
      return await openFor(folder)
    },
  }
})

it('lets a second process add a sign-in link while the first is at work', async () => {
  const folder = await tempFolder()
  const [first, second] = [await openFor(folder), await openFor(folder)]
  await second.addSignInLink({ tokenSha256: 'link', name: 'Ann', expiresAt: morning + 1 })
  const session = { tokenSha256: 'link', at: morning, sessionSha256: 's', endsAt: morning + 1 }
  expect(await first.redeemSignInLink(session)).toEqual({ kind: 'signed-in', name: 'Ann' })
})

it('counts the steps of its schema, and refuses a file that a newer version wrote', async () => {
  const folder = await tempFolder()
  await (await openFor(folder)).close()
  const db = new DatabaseSync(join(folder, databaseFile))
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length })
  db.exec('PRAGMA user_version = 99')
  db.close()
  await expect(openSqliteStore(folder, () => morning)).rejects.toThrow(/newer Fadder.*schema 99/)
})

it('brings the database of an older version to the new schema, and closes none of its instances at once', async () => {
  const folder = await tempFolder()
  const db = new DatabaseSync(join(folder, databaseFile))
  db.exec(`${migrations[0]}; PRAGMA user_version = 1`)
  db.exec(`INSERT INTO devices (public_id, last_instance, last_seen_at) VALUES ('d', 'new', ${morning});
    INSERT INTO instances (id, device, unit, public_key, enrolled_at) VALUES
      ('old', 1, '/Elever', '${JSON.stringify(publicKey)}', 0), ('new', 1, '/Elever', '${JSON.stringify(publicKey)}', 1)`)
  db.close()
  const store = await openFor(folder)
  await store.forgetReadings({ at: morning + 1, after: 0, most: 99 })
  expect(await store.instanceKey({ instance: 'old' })).toEqual(publicKey)
  expect(await store.devices({ most: 9 })).toMatchObject([{ id: 'd', lastSeenAt: morning }])
})

it('brings a file of the first version up to date with its tickets in it', async () => {
  const folder = await tempFolder()
  const db = new DatabaseSync(join(folder, databaseFile))
  db.exec(migrations[0] ?? '')
  db.exec(`INSERT INTO devices (public_id, last_instance) VALUES ('d', 'i');
    INSERT INTO instances (id, device, unit, public_key, enrolled_at) VALUES ('i', 1, '/Elever', '{}', 0);
    INSERT INTO tickets (public_id, device, asked_as, instance, unit, version, state, category, language,
      pressed_at, received_at, updated_at) VALUES ('t', 1, 'a', 'i', '/Elever', 1, 'new', 'sound', 'sv', 0, 0, 0);
    PRAGMA user_version = 1`)
  db.close()
  const store = await openFor(folder)
  expect(await store.tickets({ most: 9 })).toMatchObject([{ id: 't', category: 'sound', selfCheck: null }])
})

it('says which file can not be opened', async () => {
  const folder = await tempFolder()
  const db = new DatabaseSync(join(folder, databaseFile))
  db.exec('CREATE TABLE devices (id)')
  db.close()
  await expect(openSqliteStore(folder, () => morning)).rejects.toThrow(
    /desk\.sqlite can't be used: table devices already exists.*backup/,
  )
})

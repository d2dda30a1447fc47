import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { databaseFile, openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { migrations } from '../../../desk/stores/sqlite/migrations.ts'
import { selectLabelled } from '../../../desk/stores/sqlite/labels.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { dumpOf } from '../desk-at-hand.ts'
import { morning } from '../samples.ts'
import { tempFolder } from '../temp-folder.ts'
import { classReport } from './lending-suite.ts'
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

/** The file as the desk left it before it remembered findings, and after. */
const beforeRecords = [4, 5]

it.each(beforeRecords)(
  'makes messages of the words and the answer of an older ticket, and loses nothing of how it stands (%i)',
  async (version) => {
    const folder = await tempFolder()
    const db = new DatabaseSync(join(folder, databaseFile))
    for (const step of migrations.slice(0, version)) db.exec(step)
    db.exec(`INSERT INTO devices (public_id, last_instance) VALUES ('d', 'i');
    INSERT INTO instances (id, device, unit, public_key, enrolled_at) VALUES ('i', 1, '/Elever', '{}', 0);
    INSERT INTO tickets (public_id, device, asked_as, instance, unit, version, state, category, words, language,
      pressed_at, received_at, updated_at, taken_by, answer_text, answer_by, answer_at, closed_at) VALUES
      ('closed', 1, 'a', 'i', '/Elever', 4, 'closed', 'sound', 'Det "piper"', 'en', 1, 2, 9, 'Ann', 'Byt.', 'Bo', 5, 9),
      ('taken', 1, 'b', 'i', '/Elever', 2, 'taken', 'screen', NULL, 'sv', 1, 2, 9, 'Ann', NULL, NULL, NULL, NULL);
    PRAGMA user_version = ${version}`)
    db.close()
    const store = await openFor(folder)
    const [taken, closed] = await store.tickets({ most: 9 })
    expect(await store.findings({ most: 9 })).toEqual([])
    const common = {
      channel: 'help-button',
      seenAt: null,
      visit: null,
      aboutLabel: null,
      about: null,
      reopenedAt: null,
    }
    expect(taken).toMatchObject({ ...common, state: 'taken', version: 2, takenBy: 'Ann', closedAs: null, record: [] })
    expect(closed).toMatchObject({ ...common, state: 'closed', version: 4, closedAt: 9, closedAs: 'closed' })
    expect(closed?.record).toMatchObject([
      { at: 1, by: null, entry: null, item: { kind: 'words', text: 'Det "piper"', language: 'en' } },
      { at: 5, by: 'Bo', entry: null, item: { kind: 'answer', text: 'Byt.' } },
    ])
  },
)

/** The step that made tickets possible without a device behind them. */
const withoutDevice = 6

/** The columns of tickets after so many steps. */
function ticketColumns(steps: number): unknown[] {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  for (const step of migrations.slice(0, steps)) db.exec(step)
  const rows = db.prepare("SELECT name FROM pragma_table_info('tickets') ORDER BY name").all()
  db.close()
  return rows.map(({ name }) => name)
}

it('makes the table of tickets anew with every column that it had, and leaves no step before it out', () => {
  expect(migrations[withoutDevice]).toContain('tickets_anew')
  const before = ticketColumns(withoutDevice)
  const after = ticketColumns(migrations.length)
  expect(before.filter((name) => !after.includes(name))).toEqual([])
})

it('keeps every ticket with its record, its device and its number, and goes on counting where it was', async () => {
  const folder = await tempFolder()
  const db = new DatabaseSync(join(folder, databaseFile))
  for (const step of migrations.slice(0, withoutDevice)) db.exec(step)
  db.exec(`INSERT INTO devices (public_id, last_instance, asset_id) VALUES ('d', 'i', 'C-1');
    INSERT INTO instances (id, device, unit, public_key, enrolled_at) VALUES ('i', 1, '/Elever', '{}', 0);
    INSERT INTO tickets (public_id, device, asked_as, instance, unit, version, state, category, language, channel,
      about_label, about_device, pressed_at, received_at, updated_at, seen_at, taken_by, visit_at, visit_place, visiting,
      closed_at, closed_as, reopened_at) VALUES
      ('t', 1, 'a', 'i', '/Elever', 7, 'taken', 'sound', 'so', 'offer', 'C-1', 1, 1, 2, 3, 4, 'Ann', 'then', 'here', 1,
        NULL, NULL, 5),
      ('gone', 1, 'b', 'i', '/Elever', 1, 'new', 'sound', 'sv', 'offer', NULL, NULL, 1, 2, 3, NULL, NULL, NULL, NULL, 0,
        NULL, NULL, NULL);
    INSERT INTO ticket_entries (ticket, at, author, item) VALUES (1, 3, 'Ann', '{"kind":"visit"}');
    DELETE FROM tickets WHERE number = 2;
    PRAGMA user_version = ${withoutDevice}`)
  db.close()
  const store = await openFor(folder)
  expect(await store.tickets({ most: 9 })).toMatchObject([
    {
      id: 't',
      askedAs: 'a',
      number: 1,
      version: 7,
      state: 'taken',
      category: 'sound',
      language: 'so',
      channel: 'offer',
      sender: { assetId: 'C-1' },
      about: { assetId: 'C-1' },
      pressedAt: 1,
      receivedAt: 2,
      updatedAt: 3,
      seenAt: 4,
      takenBy: 'Ann',
      visit: {
        at: 'then',
        place: 'here',
      },
      reopenedAt: 5,
      loan: null,
      record: [
        {
          by: 'Ann',
          item: { kind: 'visit' },
        },
      ],
    },
  ])
  await store.addClassLink({ tokenSha256: 'link', unit: '/Elever', by: 'Ann', at: morning, endsAt: morning + 9 })
  const report = classReport({ label: 'C-1' })
  expect(await store.reportByLink({ tokenSha256: 'link', report, newTicketId: 'new', at: morning })).toMatchObject({
    ticket: { number: 3, about: { assetId: 'C-1' } },
  })
})

it('does not open a file in which a row refers to one that is not there, and leaves it as it was', async () => {
  const folder = await tempFolder()
  const file = join(folder, databaseFile)
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  for (const step of migrations.slice(0, withoutDevice)) db.exec(step)
  db.exec(`INSERT INTO ticket_entries (ticket, at, item) VALUES (1, 3, '{}'); PRAGMA user_version = ${withoutDevice}`)
  db.close()
  await expect(openSqliteStore(folder, () => morning)).rejects.toThrow(/rows refer to rows that are not there.*backup/)
  const after = new DatabaseSync(file)
  expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: withoutDevice })
  after.close()
})

it('finds what a label stands on by an index, not by going through every device', async () => {
  const folder = await tempFolder()
  await (await openFor(folder)).close()
  const db = new DatabaseSync(join(folder, databaseFile))
  onTestFinished(() => db.close())
  const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${selectLabelled}`).all('a', 'A', 'a'))
  expect(plan).toContain('devices_by_asset_label')
  expect(plan).toContain('devices_by_serial_label')
  expect(plan).not.toContain('SCAN d')
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

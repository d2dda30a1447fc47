import { randomBytes, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { databaseFile, openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import { day, jpegBytes, ticket } from '../samples.ts'
import { tempFolder } from '../temp-folder.ts'
import { at, enrol, once } from './store-inputs.ts'

/** A piece of the picture that stands nowhere else. */
const piece = randomBytes(32)

function pictureBytes(): Uint8Array<ArrayBuffer> {
  const jpeg = jpegBytes(100_000)
  for (const place of [200, 50_000, 99_000]) jpeg.set(piece, place)
  return jpeg
}

/** In which of the store's files, its log too, something of the picture stands. */
async function filesWithPicture(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })))
  return files.filter(({ bytes }) => bytes.includes(piece)).map(({ name }) => name)
}

async function withPicture() {
  const folder = await tempFolder()
  const store = await openSqliteStore(folder, () => at)
  onTestFinished(() => store.close())
  const press = ticket(at)
  await store.enrol(enrol('one'))
  await store.openTicket({ once: once('one'), at, ticket: press, newTicketId: 't1' })
  const told = {
    id: randomUUID(),
    ticket: press.id,
    at: press.pressedAt,
    kind: 'picture',
    jpeg: pictureBytes(),
  } as const
  await store.keepEntry({ once: once('one'), at, entry: told })
  await store.actOnTicket({ id: 't1', doing: { action: 'close' }, version: 2, by: 'Ann', at })
  return { folder, store }
}

it('has no byte of a picture left in any file once it is let go of, while the desk goes on', async () => {
  const { folder, store } = await withPicture()
  expect(await filesWithPicture(folder)).not.toEqual([])
  await store.forgetPictures({ at: at + 14 * day, most: 50 })
  expect(await filesWithPicture(folder)).toEqual([])
})

it('has none left of one that had come into the database file itself', async () => {
  const { folder, store } = await withPicture()
  // The last to close folds the log into the file.
  await store.close()
  const again = await openSqliteStore(folder, () => at)
  onTestFinished(() => again.close())
  expect(await filesWithPicture(folder)).toEqual([databaseFile])
  await again.forgetPictures({ at: at + 14 * day, most: 50 })
  expect(await filesWithPicture(folder)).toEqual([])
})

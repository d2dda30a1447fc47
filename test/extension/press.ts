import { Memory } from '../../extension/core/memory.ts'
import type { PageMessage, Said } from '../../extension/core/messages.ts'
import { latestUnseen } from '../../extension/core/own-tickets.ts'
import type { FakeDevice } from './fake-device.ts'

const press: PageMessage = { kind: 'help', category: 'network', language: 'sv', channel: 'help-button' }

/** A press of the help button, and all that the worker does of it; gives back what the pupil is told. */
export async function pressHelp(device: FakeDevice) {
  const { reply, after } = await device.agent.asked(press)
  await after()
  return reply
}

/** What a pupil says in a ticket, and all that the worker does of it; whether it was kept. */
export async function sayIn(device: FakeDevice, ticket: string, said: Said): Promise<boolean> {
  const { reply, after } = await device.agent.asked({ kind: 'entry', ticket, said })
  await after()
  return reply.kept
}

/** The pupil opens the popup, which asks for news. */
export async function openHelp(device: FakeDevice): Promise<void> {
  const { after } = await device.agent.asked({ kind: 'help-opened' })
  await after()
}

/** A ticket's thread shows, with all that has come so far. */
export async function lookAt(device: FakeDevice, id: string): Promise<void> {
  const ticket = (await new Memory(device.store).get('tickets'))?.find((each) => each.id === id)
  const until = ticket && latestUnseen(ticket)
  if (until !== undefined) await device.agent.asked({ kind: 'answers-seen', ticket: id, until })
}

/** What storage holds under a key. */
export async function remembered(device: FakeDevice, key: string): Promise<unknown> {
  return await device.store.get(key)
}

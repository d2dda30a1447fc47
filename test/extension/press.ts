import type { PageMessage } from '../../extension/core/messages.ts'
import type { FakeDevice } from './fake-device.ts'

const press: PageMessage = { kind: 'help', category: 'network', words: 'Inget nät i sal 12', language: 'sv' }

/** A press of the help button, and all that the worker does of it; gives back what the pupil is told. */
export async function pressHelp(device: FakeDevice) {
  const { reply, after } = await device.agent.asked(press)
  await after()
  return reply
}

/** What storage holds under a key. */
export async function remembered(device: FakeDevice, key: string): Promise<unknown> {
  return await device.store.get(key)
}

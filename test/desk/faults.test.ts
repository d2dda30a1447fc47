import { expect, it } from 'vitest'
import { StoreBusy, StoreFault } from '../../desk/stores/store.ts'
import { deskAtHand } from './desk-at-hand.ts'
import { checkIn, morning, ticket, words } from './samples.ts'

it('tells a fault by its reference alone, and logs under it what went wrong', async () => {
  const whole = await deskAtHand()
  const store = { ...whole.deps.store, checkIn: () => Promise.reject(new StoreFault('disk /dev/sda1 is full')) }
  const desk = await deskAtHand({ store })
  const device = await desk.device()
  await device.enrol({ secret: 'a secret of the class 7B', extensionVersion: '0.1.0', device: {} })
  const outcome = await device.checkIn(checkIn([]))
  expect(outcome).toMatchObject({ ok: false, status: 500, problem: 'desk-fault' })
  expect(JSON.stringify(outcome)).not.toContain('sda1')
  const logged = desk.log.find((entry) => entry.event === 'fault')
  expect(logged?.why).toContain('disk /dev/sda1 is full')
  expect(JSON.stringify(outcome)).toContain(logged?.reference)
})

it('asks for patience when the store has too much to do', async () => {
  const whole = await deskAtHand()
  const store = { ...whole.deps.store, checkIn: () => Promise.reject(new StoreBusy('too many')) }
  const desk = await deskAtHand({ store })
  const device = await desk.enrolled()
  expect(await device.checkIn(checkIn([]))).toMatchObject({ status: 503, problem: 'desk-busy', retryAfter: 10 })
})

it("logs nothing of a pupil's words, of names, or of who asks", async () => {
  const desk = await deskAtHand()
  const device = await desk.enrolled('7B', 'SERIAL-1')
  const press = ticket(morning)
  await device.pressHelp(press)
  await device.tell(words(press.id, morning, { text: 'hemliga ord' }))
  await desk.signIn('Ann Ek')
  await device.checkIn(checkIn([]), { iat: 1 })
  const logged = JSON.stringify(desk.log)
  for (const secret of ['hemliga', 'Ann Ek', 'SERIAL-1', '192.0.2.1', device.instance])
    expect(logged).not.toContain(secret)
})

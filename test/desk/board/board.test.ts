import { beforeEach, describe, expect, test } from 'vitest'
import type { ActionResult, Api, Failure, Result } from '../../../desk/board/src/api.ts'
import { Board } from '../../../desk/board/src/board.ts'
import type { OpenStream } from '../../../desk/board/src/live.ts'
import type { TicketAction, TicketList, TicketView } from '../../../desk/core/board-api.ts'
import { seedComparison } from './compared-seeds.ts'
import { FakeClock, settled } from './fake-clock.ts'
import { device, ticket, units } from './seeds.ts'

const from = device('CB-0001', '/Elever/Hagaskolan/7B')

/** The desk as the board's api shows it: in memory, and broken in whatever way a test asks for. */
class Desk implements Api {
  listed: TicketView[] = [ticket(1, from)]
  selfHelped: TicketList['selfHelped'] = {}
  looks: string[] = []
  bodies: TicketAction[] = []
  failure: Failure | undefined
  acted: ActionResult | undefined
  asked = 0

  #unless<T>(value: T): Result<T> {
    return this.failure ? { ok: false, failure: this.failure } : { ok: true, value }
  }
  session = async () => this.#unless({ name: 'Sam', municipality: 'Alvesta kommun' })
  signOut = async () => this.#unless(null)
  open = 0
  devices = async () => this.#unless({ units, devices: [{ ...from, openTickets: this.open }], loans: [] })
  compared: (string | null)[] = []
  comparison: Api['comparison'] = async (unit) => {
    this.compared.push(unit)
    return this.#unless(seedComparison(unit))
  }
  tickets = async () => {
    this.asked += 1
    return this.#unless({ tickets: this.listed, selfHelped: this.selfHelped })
  }
  see: Api['see'] = async (id) => {
    this.looks.push(id)
    const found = this.listed.find((each) => each.id === id) ?? ticket(1, from)
    return this.#unless({ ...found, seenAt: '2026-02-03T08:10:00.000Z' })
  }
  returned: string[] = []
  returnLoan: Api['returnLoan'] = async (id) => {
    this.returned.push(id)
    return this.#unless(this.listed[0] ?? ticket(1, from))
  }
  classLinks: Api['classLinks'] = async () => this.#unless({ links: [] })
  makeClassLink: Api['makeClassLink'] = async ({ unit }) =>
    this.#unless({ address: 'https://desk/report#class=x', unit, endsAt: '2027-06-30T22:00:00.000Z' })
  withdrawClassLink: Api['withdrawClassLink'] = async () => this.#unless(null)
  act: Api['act'] = async (id, _action, body) => {
    this.bodies.push(body)
    const found = this.listed.find((each) => each.id === id)
    if (this.failure || !found) return { outcome: 'failed', failure: this.failure ?? { kind: 'offline' } }
    return this.acted ?? { outcome: 'done', ticket: { ...found, version: found.version + 1, state: 'taken' } }
  }
}

let desk: Desk
let clock: FakeClock
let stream: Parameters<OpenStream>[0] | undefined
let board: Board

beforeEach(async () => {
  desk = new Desk()
  clock = new FakeClock()
  stream = undefined
  const openStream: OpenStream = (on) => {
    stream = on
    return () => {
      stream = undefined
    }
  }
  board = new Board({ api: desk, openStream, clock, random: () => 0.5 }, () => {})
})

async function started(): Promise<TicketView> {
  await board.start()
  stream?.opened()
  await clock.pass(1000)
  return shown()
}

function shown(): TicketView {
  const { tickets } = board.state
  const first = tickets.status === 'ready' ? tickets.value[0] : undefined
  if (!first) throw new Error(`No ticket is shown; the list is ${tickets.status}.`)
  return first
}

describe('starting', () => {
  test('shows who is signed in, and fetches tickets and devices', async () => {
    await started()
    expect(board.state).toMatchObject({
      access: 'signed-in',
      session: { name: 'Sam' },
      connection: { status: 'live' },
      tickets: { status: 'ready' },
      devices: { status: 'ready' },
    })
  })

  test('without a session is signed out, and goes on when one is there', async () => {
    desk.failure = { kind: 'unauthorised' }
    await board.start()
    expect(board.state.access).toBe('signed-out')
    desk.failure = undefined
    board.retry()
    await settled()
    expect(board.state.access).toBe('signed-in')
  })

  test('without contact says so, and tries again by itself', async () => {
    desk.failure = { kind: 'offline' }
    await board.start()
    expect(board.state.tickets).toEqual({ status: 'failed', failure: { kind: 'offline' } })
    desk.failure = undefined
    await clock.pass(60_000)
    expect(board.state.tickets.status).toBe('ready')
  })
})

describe('changes', () => {
  test('bring new tickets, which are told; those of the first fetch are not news', async () => {
    await started()
    expect(board.state.arrived).toEqual([])
    desk.listed = [ticket(2, from), ...desk.listed]
    stream?.message('{"changed":"tickets"}')
    await clock.pass(1000)
    expect(board.state.arrived.map(({ number }) => number)).toEqual([2])
  })

  test('change the count of open tickets beside the device', async () => {
    await started()
    desk.open = 1
    stream?.message(JSON.stringify({ changed: 'tickets' }))
    await clock.pass(1000)
    const { devices } = board.state
    expect(devices.status === 'ready' && devices.value.devices[0]?.openTickets).toBe(1)
  })

  test('missed during a cut are fetched when contact is back, and the cut is dated', async () => {
    await started()
    desk.failure = { kind: 'offline' }
    const since = clock.now()
    stream?.failed()
    await clock.pass(500)
    expect(board.state.connection).toEqual({ status: 'cut', since })
    expect(shown().number).toBe(1)
    desk.failure = undefined
    desk.listed = [ticket(2, from), ...desk.listed]
    await clock.pass(2000)
    stream?.opened()
    await clock.pass(1000)
    expect(board.state.connection).toEqual({ status: 'live' })
    expect(shown().number).toBe(2)
  })

  test('a cut that is the end of the session signs out, and takes what pupils wrote off the page', async () => {
    const first = await started()
    board.write(first.id, 'Halvt svar')
    desk.failure = { kind: 'unauthorised' }
    stream?.failed()
    await settled()
    expect(board.state).toMatchObject({ access: 'signed-out', tickets: { status: 'loading' }, session: null })
    expect(board.state.drafts).toEqual({ [first.id]: 'Halvt svar' })
  })
})

describe('acting on a ticket', () => {
  test('shows the ticket as the desk answers it, and forgets the text that was sent', async () => {
    const first = await started()
    board.write(first.id, ' Hej ')
    await board.act(first, 'answer')
    expect(shown()).toMatchObject({ version: 2, state: 'taken' })
    expect(board.state.drafts).toEqual({})
    expect(board.state.notices[first.id]).toEqual({ kind: 'done', action: 'answer' })
  })

  test('that someone overtook keeps the text and shows the ticket as it is', async () => {
    const first = await started()
    const now = { ...first, version: 5, state: 'taken' as const, takenBy: 'Maja' }
    desk.acted = { outcome: 'conflict', ticket: now }
    board.write(first.id, 'Hej')
    await board.act(first, 'answer')
    expect(shown()).toEqual(now)
    expect(board.state.drafts).toEqual({ [first.id]: 'Hej' })
    expect(board.state.notices[first.id]).toEqual({ kind: 'conflict', ticket: now })
    board.write(first.id, 'Hej igen')
    expect(board.state.notices[first.id]?.kind).toBe('conflict')
  })

  test('that fails keeps the text, says why and looks again', async () => {
    const first = await started()
    board.write(first.id, 'Hej')
    const before = desk.asked
    desk.failure = { kind: 'offline' }
    await board.act(first, 'answer')
    expect(board.state.drafts).toEqual({ [first.id]: 'Hej' })
    expect(board.state.notices[first.id]).toEqual({ kind: 'failed', failure: { kind: 'offline' } })
    expect(desk.asked).toBe(before + 1)
  })

  test('an empty answer is not sent, and writing takes the remark away', async () => {
    const first = await started()
    board.write(first.id, '   ')
    await board.act(first, 'answer')
    expect(board.state.notices[first.id]).toEqual({ kind: 'empty' })
    board.write(first.id, 'Hej')
    expect(board.state.notices).toEqual({})
  })

  test('a quick answer goes alone or with words, and can be taken back before it is sent', async () => {
    const first = await started()
    board.chooseCode(first.id, 'restart')
    board.chooseCode(first.id, undefined)
    await board.act(first, 'answer')
    expect(board.state.notices[first.id]).toEqual({ kind: 'empty' })
    board.chooseCode(first.id, 'charge')
    expect(board.state.notices).toEqual({})
    await board.act(first, 'answer')
    expect(board.state.codes).toEqual({})
    board.chooseCode(first.id, 'restart')
    board.write(first.id, ' Nu. ')
    await board.act(shown(), 'answer')
    expect(desk.bodies).toEqual([
      { version: 1, code: 'charge' },
      { version: 2, code: 'restart', text: 'Nu.' },
    ])
  })

  test('a chosen quick answer that is not sent holds the first press of close back', async () => {
    const first = await started()
    board.chooseCode(first.id, 'restart')
    await board.act(first, 'close')
    expect(board.state.notices[first.id]).toEqual({ kind: 'unsent' })
    expect(board.state.codes).toEqual({ [first.id]: 'restart' })
  })

  test('being on the way says when and where as far as that is written, and leaves the answer alone', async () => {
    const first = await started()
    board.write(first.id, 'Halvt svar')
    await board.act(first, 'visit')
    board.planVisit(first.id, { time: '', place: ' sal 12 ' })
    await board.act(shown(), 'visit')
    expect(desk.bodies).toEqual([
      { version: 1, visit: {} },
      { version: 2, visit: { place: 'sal 12' } },
    ])
    expect(board.state).toMatchObject({ visits: {}, drafts: { [first.id]: 'Halvt svar' } })
  })

  test('closing over a text that is not sent asks for a second press', async () => {
    const first = await started()
    board.write(first.id, 'Hej')
    await board.act(first, 'close')
    expect(board.state.notices[first.id]).toEqual({ kind: 'unsent' })
    expect(shown().version).toBe(1)
    await board.act(first, 'close')
    expect(shown().version).toBe(2)
    expect(board.state.drafts).toEqual({})
  })

  test('is done once, however often the button is pressed meanwhile', async () => {
    const first = await started()
    const pressed = [board.act(first, 'take'), board.act(first, 'take')]
    await Promise.all(pressed)
    expect(shown().version).toBe(2)
  })
})

describe('looking at a ticket', () => {
  test('is told the desk once, and shown; a look that did not come through is tried again', async () => {
    const first = await started()
    desk.failure = { kind: 'offline' }
    await board.see(first)
    desk.failure = undefined
    await Promise.all([board.see(first), board.see(first)])
    expect(desk.looks).toEqual([first.id, first.id])
    expect(shown().seenAt).toBe('2026-02-03T08:10:00.000Z')
  })

  test('that somebody has looked at is nothing to tell', async () => {
    const first = await started()
    await board.see({ ...first, seenAt: '2026-02-03T08:10:00.000Z' })
    expect(desk.looks).toEqual([])
  })
})

test('how many helped themselves comes with the tickets', async () => {
  desk.selfHelped = { network: 3 }
  await started()
  expect(board.state.selfHelped).toEqual({ network: 3 })
})

test('signing out ends the page, and without contact says that it could not', async () => {
  await started()
  desk.failure = { kind: 'offline' }
  await board.signOut()
  expect(board.state).toMatchObject({ access: 'signed-in', connection: { status: 'cut' } })
  desk.failure = undefined
  await board.signOut()
  expect(board.state.access).toBe('signed-out')
  expect(stream).toBeUndefined()
})

function unitShown(): string | null | undefined {
  const { comparison } = board.state
  return comparison.status === 'ready' ? comparison.value.unit : undefined
}

describe('the comparison', () => {
  test('is asked for when the reader looks at it, and kept fresh from then on', async () => {
    await started()
    stream?.message('{"changed":"comparison"}')
    await clock.pass(1000)
    expect(desk.compared).toEqual([])
    board.compare(null)
    await clock.pass(1000)
    stream?.message('{"changed":"devices"}')
    await clock.pass(1000)
    expect([desk.compared, unitShown()]).toEqual([[null], null])
    stream?.message('{"changed":"comparison"}')
    await clock.pass(1000)
    expect(desk.compared).toEqual([null, null])
  })

  test('never shows one unit under the name of another', async () => {
    await started()
    board.compare(null)
    board.compare('/Elever/Hagaskolan')
    await settled()
    expect(board.state.comparison.status).toBe('loading')
    await clock.pass(1000)
    expect([desk.compared, unitShown()]).toEqual([[null, '/Elever/Hagaskolan'], '/Elever/Hagaskolan'])
  })

  test('that can not be fetched says why, and leaves with the session', async () => {
    await started()
    desk.failure = { kind: 'offline' }
    board.compare(null)
    await clock.pass(1000)
    expect(board.state.comparison).toEqual({ status: 'failed', failure: { kind: 'offline' } })
    desk.failure = { kind: 'unauthorised' }
    board.compare('/Elever')
    await clock.pass(1000)
    expect(board.state).toMatchObject({ access: 'signed-out', comparison: { status: 'loading' } })
  })
})

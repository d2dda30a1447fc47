import * as fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../../desk/stores/sqlite/client.ts'
import type { Store } from '../../../desk/stores/store.ts'
import { units } from '../samples.ts'
import { tempFolder } from '../temp-folder.ts'
import { classReport } from './lending-suite.ts'
import { at, enrol } from './store-inputs.ts'

/** Labels of four devices, two of which have two, and one of none. */
const labels = { A1: 'A', 'serial-a': 'A', B1: 'B', 'serial-b': 'B', C1: 'C', D1: 'D', X1: undefined } as const
type Label = keyof typeof labels
const someLabel = fc.constantFrom<Label[]>('A1', 'serial-a', 'B1', 'serial-b', 'C1', 'D1', 'X1')

type Step =
  | { do: 'report'; report: number; label: Label; spare: Label | undefined }
  | { do: 'return'; loan: number }
  | { do: 'close'; report: number }

const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('report' as const),
      report: fc.nat(5),
      label: someLabel,
      spare: fc.option(someLabel, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('return' as const), loan: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), report: fc.nat(5) }) },
)

/** What loans are, told without a database: a list, gone through from the start each time. */
class Model {
  reports = new Map<number, { label: Label; closed: boolean }>()
  loans: { report: number; device: string; back: boolean }[] = []

  report({ report, label, spare }: Extract<Step, { do: 'report' }>): string | null {
    const known = this.reports.get(report) ?? { label, closed: false }
    this.reports.set(report, known)
    if (spare === undefined) return null
    const device = labels[spare]
    const had = this.loans.find((loan) => loan.report === report)
    if (had) return had.device === device ? null : 'another-lent'
    if (known.closed) return 'ticket-closed'
    if (known.label === spare) return 'same-device'
    if (device === undefined) return 'unknown'
    if (device === labels[known.label]) return 'same-device'
    if (this.loans.some((loan) => loan.device === device && !loan.back)) return 'already-lent'
    this.loans.push({ report, device, back: false })
    return null
  }
}

/** A store on which steps are taken, each beside the model. */
class Taken {
  readonly model = new Model()
  /** Where the store answered otherwise than the model. */
  readonly differences: string[] = []
  readonly #store: Store
  readonly #link = randomUUID()
  readonly #reports = Array.from({ length: 6 }, () => randomUUID())
  readonly #tickets = new Map<number, string>()
  readonly #loans: number[] = []
  readonly #names: ReadonlyMap<string, string>

  constructor(store: Store, names: ReadonlyMap<string, string>) {
    this.#store = store
    this.#names = names
  }

  async begin(): Promise<void> {
    await this.#store.addClassLink({ tokenSha256: this.#link, unit: units['7B'], by: 'Ann', at, endsAt: at + 9 })
  }

  async take(step: Step): Promise<void> {
    if (step.do === 'report') return await this.#report(step)
    if (step.do === 'return') return await this.#return(step.loan)
    const id = this.#tickets.get(step.report)
    const known = this.model.reports.get(step.report)
    if (id === undefined || known === undefined) return
    await this.#store.actOnTicket({ id, doing: { action: 'close' }, version: 1, by: 'Bo', at })
    known.closed = true
  }

  async #report(step: Extract<Step, { do: 'report' }>): Promise<void> {
    const id = this.#reports[step.report] ?? ''
    const { label, spare } = step
    const report = { ...classReport({ id, label }), ...(spare !== undefined && { spare }) }
    const sent = await this.#store.reportByLink({ tokenSha256: this.#link, report, newTicketId: randomUUID(), at })
    if (!('ticket' in sent)) throw new Error(sent.kind)
    this.#tickets.set(step.report, sent.ticket.id)
    const before = this.model.loans.length
    this.#same(sent.notLent, this.model.report(step))
    if (this.model.loans.length > before) this.#loans.push(sent.ticket.loan?.id ?? 0)
  }

  async #return(index: number): Promise<void> {
    const [id, loan] = [this.#loans[index], this.model.loans[index]]
    if (id === undefined || loan === undefined) return
    const { kind } = await this.#store.returnLoan({ id, by: 'Bo', at })
    this.#same(kind, loan.back ? 'returned-before' : 'returned')
    loan.back = true
  }

  #same(stored: string | null, expected: string | null): void {
    if (stored !== expected) this.differences.push(`${stored}, and by the model ${expected}`)
  }

  /** What is out by the store, and then what is out by the model. */
  async out(): Promise<string[][]> {
    const open = await this.#store.openLoans({ most: 99 })
    const stored = open.map(({ loaner }) => this.#names.get(loaner.id) ?? '').toSorted()
    return [
      stored,
      this.model.loans
        .filter(({ back }) => !back)
        .map(({ device }) => device)
        .toSorted(),
    ]
  }

  /** So that the next run begins with every spare in. */
  async end(): Promise<void> {
    // All of them, so that a run that differs leaves nothing behind for the next, which is to be a smaller one.
    for (const { id } of await this.#store.openLoans({ most: 99 })) await this.#store.returnLoan({ id, by: 'Bo', at })
  }
}

it('lends by the same rules as a list that is gone through from the start each time', async () => {
  const store = await openSqliteStore(await tempFolder(), () => at)
  await store.enrol(enrol('a', { assetId: 'A1', serialNumber: 'serial-a' }))
  await store.enrol(enrol('b', { assetId: 'B1', serialNumber: 'serial-b' }))
  await store.enrol(enrol('c', { assetId: 'C1' }))
  await store.enrol(enrol('d', { assetId: 'D1' }))
  const devices = await store.devices({ most: 9 })
  const names = new Map(devices.map(({ id, assetId }) => [id, assetId?.[0] ?? '']))
  const runs = fc.asyncProperty(fc.array(someStep, { minLength: 4, maxLength: 14 }), async (steps) => {
    const taken = new Taken(store, names)
    await taken.begin()
    for (const step of steps) await taken.take(step)
    const [stored, expected] = await taken.out()
    await taken.end()
    expect([taken.differences, stored]).toEqual([[], expected])
  })
  await fc.assert(runs, { numRuns: 60 })
  await store.close()
}, 60_000)

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreBusy, StoreFault, StoreUnusable } from '../store.ts'
import type { Call, FromThread, Output, Reply, ThreadStart, ToThread } from './calls.ts'

/** A call on its way. Its `settle` is a method, so that one queue can hold the promises of every kind of call. */
interface Waiting<Calls> {
  call: Call<Calls>
  settle(value: unknown): void
  fail(error: Error): void
}

export interface ThreadClient<Calls> {
  call<Name extends keyof Calls>(call: Call<Calls, Name>): Promise<Output<Calls, Name>>
  close(): Promise<void>
}

export interface ThreadLimits {
  /** Calls that go in one batch, and so in one transaction. */
  batch: number
  /** Calls that may wait; one more is refused with StoreBusy. */
  waiting: number
}

/**
 * Starts a thread of the store and speaks with it: one batch at a time, and what comes meanwhile is the
 * next batch.
 * @throws StoreUnusable with the thread's own words where it can't open the database.
 */
export async function startThread<Calls>(
  script: URL,
  workerData: ThreadStart,
  limits: ThreadLimits,
): Promise<ThreadClient<Calls>> {
  const thread = new Worker(script, { workerData, execArgv: ['--disable-warning=ExperimentalWarning'] })
  const [first]: FromThread<Calls>[] = await once(thread, 'message')
  if (first?.kind === 'ready') return speakWith<Calls>(thread, limits)
  await thread.terminate()
  throw new StoreUnusable(first?.kind === 'unusable' ? first.fault : 'The thread of the store did not start.')
}

function speakWith<Calls>(thread: Worker, limits: ThreadLimits): ThreadClient<Calls> {
  const queue: Waiting<Calls>[] = []
  let underWay: Waiting<Calls>[] = []
  let refusal: Error | undefined
  const send = (message: ToThread<Calls>): void => thread.postMessage(message, [])
  const ended = once(thread, 'exit')

  function pump(): void {
    if (underWay.length > 0) return
    underWay = queue.splice(0, limits.batch)
    if (underWay.length > 0) send({ kind: 'batch', calls: underWay.map(({ call }) => call) })
    else if (refusal !== undefined) send({ kind: 'close' })
  }

  function settle(replies: readonly Reply<Calls>[]): void {
    const settled = underWay
    underWay = []
    // The thread works on the next batch while this one's answers go out.
    pump()
    for (const [index, waiting] of settled.entries()) {
      const reply = replies[index]
      if (reply?.ok === true) waiting.settle(reply.value)
      else waiting.fail(new StoreFault(reply?.fault ?? 'the thread of the store gave no answer'))
    }
  }

  function failAll(error: Error): void {
    refusal = error
    for (const waiting of [...underWay.splice(0), ...queue.splice(0)]) waiting.fail(error)
  }

  // The other end is thread.ts of this very folder, so its messages are what their type says.
  thread.on('message', (message: FromThread<Calls>) => {
    if (message.kind === 'replies') settle(message.replies)
  })
  thread.on('error', (error: Error) => failAll(new StoreFault(`the thread of the store died: ${error.message}`)))
  thread.on('exit', () => failAll(refusal ?? new StoreFault('the thread of the store has ended')))

  return {
    call<Name extends keyof Calls>(call: Call<Calls, Name>) {
      return new Promise<Output<Calls, Name>>((resolve, fail) => {
        if (refusal !== undefined) return fail(refusal)
        if (queue.length >= limits.waiting) return fail(new StoreBusy('too many calls are waiting for the store'))
        queue.push({ call, settle: (value: Output<Calls, Name>) => resolve(value), fail })
        // What else this turn of the event loop brings goes in the same batch.
        if (queue.length === 1 && underWay.length === 0) queueMicrotask(pump)
      })
    },
    async close() {
      if (refusal === undefined) {
        refusal = new StoreBusy('the store is closing')
        pump()
      }
      await ended
    },
  }
}

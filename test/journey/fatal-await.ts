import type { WebWorker } from 'puppeteer-core'

/** Whether a call of the worker's never goes out, or goes out and its answer never comes back. */
export type Fatal = 'before' | 'after'

/**
 * Makes ready that a running worker stops for good at its so manieth call of storage, alarms, key, network or device.
 * {@link stoodStill} tells of it.
 */
export async function setToStop(worker: WebWorker, call: number, fatal: Fatal): Promise<void> {
  await worker.evaluate(
    (fatalCall: number, fatalWhen: string) => {
      const stopped = Promise.withResolvers<string | undefined>()
      let calls = 0
      let lastAt = performance.now()

      /** Every call through here is counted; at the fatal one time stands still. */
      function trap(owner: object, name: string): void {
        const real: unknown = Reflect.get(owner, name)
        if (typeof real !== 'function') return
        const called = function (this: unknown, ...parameters: unknown[]): unknown {
          calls += 1
          lastAt = performance.now()
          if (calls !== fatalCall) return Reflect.apply(real, owner === globalThis ? globalThis : this, parameters)
          const forever = new Promise<never>(() => {})
          const told = () => stopped.resolve(`${fatalWhen} ${name}`)
          if (fatalWhen === 'before') told()
          else {
            // What takes a callback, as the polyfill calls it, is answered by a callback of ours.
            const rest = parameters.filter((one) => typeof one !== 'function')
            Promise.resolve(Reflect.apply(real, owner === globalThis ? globalThis : this, rest)).then(told, told)
          }
          return forever
        }
        Reflect.set(owner, name, called)
      }

      for (const name of ['get', 'set', 'remove']) trap(chrome.storage.local, name)
      for (const name of ['get', 'create', 'clear']) trap(chrome.alarms, name)
      for (const name of ['createDocument', 'closeDocument']) trap(chrome.offscreen, name)
      trap(chrome.system.cpu, 'getInfo')
      trap(chrome.storage.managed, 'get')
      trap(SubtleCrypto.prototype, 'sign')
      trap(IDBFactory.prototype, 'open')
      trap(globalThis, 'fetch')
      const idle = setInterval(() => {
        if (calls > 0 && performance.now() - lastAt > 1500) stopped.resolve(undefined)
      }, 100)
      Reflect.set(
        globalThis,
        'stoodStill',
        stopped.promise.finally(() => clearInterval(idle)),
      )
    },
    call,
    fatal,
  )
}

/** Which call it was that a worker stands still at; undefined where there were not so many before all was done. */
export async function stoodStill(worker: WebWorker): Promise<string | undefined> {
  return await worker.evaluate(async () => {
    const where: unknown = await Reflect.get(globalThis, 'stoodStill')
    return typeof where === 'string' ? where : undefined
  })
}

/** Lets the check-in alarm ring in a worker that stops at a call, as {@link setToStop} has it; answers as {@link stoodStill}. */
export async function checkInUntil(worker: WebWorker, call: number, fatal: Fatal): Promise<string | undefined> {
  await setToStop(worker, call, fatal)
  await worker.evaluate(() => {
    const rung: unknown = Reflect.get(chrome.alarms.onAlarm, 'dispatch')
    if (typeof rung !== 'function') throw new Error('this browser lets no alarm be rung by hand')
    Reflect.apply(rung, chrome.alarms.onAlarm, [{ name: 'check-in', scheduledTime: Date.now() }])
  })
  return await stoodStill(worker)
}

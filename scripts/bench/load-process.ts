import { fork } from 'node:child_process'
import { once } from 'node:events'
import { LoadAnswer, type LoadCommand, type Sent } from './load-messages.ts'

/** The load generator, seen from the benchmark. One command at a time. */
export interface LoadProcess {
  enrol(deskUrl: string, secret: string, devices: number): Promise<void>
  sign(requests: number): Promise<void>
  send(origin: string, connections: number, rate?: number): Promise<Sent>
  end(): Promise<void>
}

/** Starts the load generator in a process of its own. It ends with `end`, or with this process. */
export function startLoadProcess(): LoadProcess {
  const child = fork(new URL('load-generator.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const ended = once(child, 'exit')

  async function ask(command: LoadCommand): Promise<LoadAnswer> {
    const answered = once(child, 'message')
    child.send(command)
    const died = ended.then(() => {
      throw new Error('The load generator ended in the middle of the measurement.')
    })
    const [message]: unknown[] = await Promise.race([answered, died])
    const answer = LoadAnswer.parse(message)
    if (answer.kind === 'failed') throw new Error(`The load generator failed: ${answer.why}.`)
    return answer
  }

  return {
    async enrol(deskUrl, secret, devices) {
      await ask({ kind: 'enrol', deskUrl, secret, devices })
    },
    async sign(requests) {
      await ask({ kind: 'sign', requests })
    },
    async send(origin, connections, rate) {
      const answer = await ask({ kind: 'send', origin, connections, ...(rate === undefined ? {} : { rate }) })
      if (answer.kind === 'sent') return answer.sent
      throw new Error('The load generator sent nothing.')
    },
    async end() {
      child.disconnect()
      await ended
    },
  }
}

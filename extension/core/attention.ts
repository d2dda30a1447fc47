import type { Memory } from './memory.ts'
import { unnotified, unseenAnswers, withNotified, type Unnotified } from './own-tickets.ts'
import type { AgentPorts } from './ports.ts'

/** How the pupil gets to know that there is something to see: the number on the button, and a notification. */
export class Attention {
  readonly #ports: Pick<AgentPorts, 'showBadge' | 'notify'>
  readonly #memory: Memory
  /** What this worker has told, should the storage refuse to remember it. */
  readonly #told = new Set<string>()

  constructor(ports: Pick<AgentPorts, 'showBadge' | 'notify'>, memory: Memory) {
    this.#ports = ports
    this.#memory = memory
  }

  /**
   * Shows how many answers are unseen, and where there are none, that the device offers something; and tells of each new
   * message from IT support once. What has been told is remembered with the news themselves, after the telling: a worker
   * that dies in between makes the next one tell it again, in the place of the first, and none is lost.
   */
  async show(): Promise<void> {
    const tickets = (await this.#memory.get('tickets')) ?? []
    const offer = await this.#memory.get('offer')
    // Nothing was ever on a button that told of nothing; Chromium's own code for a button takes some 50 kB of heap.
    if (tickets.length === 0 && offer === undefined) return
    await this.#ports.showBadge({ unseen: unseenAnswers(tickets), offers: offer?.code !== undefined })
    const news = unnotified(tickets)
    if (news.length > 0) await this.#notify(news)
  }

  async #notify(news: readonly Unnotified[]): Promise<void> {
    const notice = await this.#memory.get('notice')
    for (const { ticket, message } of news) {
      if (this.#told.has(message)) continue
      this.#told.add(message)
      // Where the browser will not show it, the number on the button must do.
      await this.#ports.notify({ ticket, ...notice }).catch(() => undefined)
    }
    await this.#memory.update('tickets', (before = []) => withNotified(before, news))
  }
}

import { Problem } from '../../../../contract/problem.ts'
import { ReportAnswer, reportEndpoint, type ReportRequest } from '../../../core/class-report.ts'
import type { Fetch } from '../api.ts'
import type { Keeper } from '../preferences.ts'
import type { BoardLanguage } from '../words/board-language.ts'
import { Draft, missingIn, type ReportState, type ReportStep, type Unsent } from './report-state.ts'

export interface ReporterDeps {
  token: string
  fetch: Fetch
  /** Lives as long as the tab: what was filled in survives a reload, and nobody else finds it. */
  keeper: Keeper
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
  language: () => BoardLanguage
}

const draftKey = 'fadder.report'

/** Longer than any answer takes, and short enough that a dead network shows; in milliseconds. */
const patience = 15_000

function emptyDraft(id: string): Draft {
  return { id, label: '', category: null, spare: '', sent: false }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What an answer that is no success means for the page. */
function refusalStep(status: number, body: unknown): ReportStep {
  const problem = Problem.safeParse(body)
  const name = problem.success ? (problem.data.type.split(':').at(-1) ?? '') : ''
  if (name.startsWith('class-link-')) return { step: 'refused' }
  const whys: Record<number, Unsent> = { 429: 'busy', 502: 'offline', 503: 'offline', 504: 'offline' }
  return { step: 'unsent', why: whys[status] ?? 'failed' }
}

/** Everything that the page of a class link knows and does. The views read `state`; nothing rejects. */
export class Reporter {
  state: ReportState
  readonly #deps: ReporterDeps
  readonly #changed: () => void

  constructor(deps: ReporterDeps, changed: () => void) {
    this.#deps = deps
    this.#changed = changed
    const kept = Draft.safeParse(parsed(deps.keeper.getItem(draftKey) ?? ''))
    const draft = kept.success ? kept.data : emptyDraft(deps.newId())
    const at: ReportStep = draft.sent ? { step: 'unsent', why: 'stopped' } : { step: 'writing', missing: [] }
    this.state = { draft, at }
  }

  change(change: Partial<Pick<Draft, 'label' | 'category' | 'spare'>>): void {
    if (this.state.at.step === 'sending') return
    const before = this.state.draft
    const other = 'label' in change || 'category' in change
    // The desk may have the report as it was: told of another device or fault, it is another report.
    const id = before.sent && other ? this.#deps.newId() : before.id
    const draft = { ...before, ...change, id, sent: before.sent && !other }
    this.#keep(draft)
    const { at } = this.state
    // What was pointed out as missing goes as it is filled in.
    const missing = at.step === 'writing' ? at.missing.filter((part) => missingIn(draft).includes(part)) : []
    const stays = at.step === 'done' || (at.step === 'unsent' && draft.sent)
    this.#set({ draft, at: stays ? at : { step: 'writing', missing } })
  }

  /** Sends what is filled in, where all of it is. A second press while the first is under way is none. */
  async send(): Promise<void> {
    const { draft, at } = this.state
    if (at.step === 'sending') return
    const missing = missingIn(draft)
    if (missing.length > 0) return this.#set({ draft, at: { step: 'writing', missing } })
    const sent = { ...draft, sent: true }
    this.#keep(sent)
    this.#set({ draft: sent, at: { step: 'sending', before: at.step === 'done' ? at.answer : null } })
    const next = await this.#ask(sent)
    if (next.step === 'done') this.#keep(emptyDraft(this.#deps.newId()))
    this.#set({ draft: sent, at: next })
  }

  /** The next broken device of the same class. */
  another(): void {
    const draft = emptyDraft(this.#deps.newId())
    this.#keep(draft)
    this.#set({ draft, at: { step: 'writing', missing: [] } })
  }

  async #ask({ id, label, category, spare }: Draft): Promise<ReportStep> {
    const { token, fetch, now, language } = this.#deps
    if (category === null) return { step: 'writing', missing: ['category'] }
    const report = { id, label: label.trim(), category, language: language(), pressedAt: new Date(now()).toISOString() }
    const taken = spare.trim() === '' ? {} : { spare: spare.trim() }
    const request: ReportRequest = { token, report: { ...report, ...taken } }
    try {
      const response = await fetch(reportEndpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(patience),
      })
      const body = parsed(await response.text())
      const answer = ReportAnswer.safeParse(body)
      if (response.ok && answer.success) return { step: 'done', answer: answer.data }
      return refusalStep(response.status, body)
    } catch {
      // The desk was not reached, or not in time; it may have the report all the same.
      return { step: 'unsent', why: 'offline' }
    }
  }

  #keep(draft: Draft): void {
    this.#deps.keeper.setItem(draftKey, JSON.stringify(draft))
  }

  #set(state: ReportState): void {
    this.state = state
    this.#changed()
  }
}

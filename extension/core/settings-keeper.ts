import type { HelpSettings } from '../../contract/help-settings.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Memory } from './memory.ts'
import type { AgentPorts } from './ports.ts'
import { settingsState, type SettingsState } from './settings-state.ts'

/** Settings to go by: those in managed storage, or the last usable ones while those are broken. */
export interface Usable {
  settings: Settings
  state: 'in-force' | 'invalid'
}

/** Reads the settings anew each time they are needed, and remembers what the pages and the next check-in must know. */
export class SettingsKeeper {
  readonly #ports: Pick<AgentPorts, 'managed' | 'os' | 'now'>
  readonly #memory: Memory

  constructor(ports: Pick<AgentPorts, 'managed' | 'os' | 'now'>, memory: Memory) {
    this.#ports = ports
    this.#memory = memory
  }

  async judge(): Promise<{ state: SettingsState; usable: Usable | undefined }> {
    const lastGood = await this.#memory.get('lastGoodSettings')
    const state = settingsState(await this.#ports.managed(), lastGood, await this.#ports.os())
    await this.#tellPages(state)
    if (state.kind === 'in-force') await this.#rememberGood(state.settings, lastGood)
    if (state.kind === 'invalid') await this.#rememberTrouble(state)
    return { state, usable: usableIn(state) }
  }

  async #tellPages(state: SettingsState): Promise<void> {
    const settings = state.kind === 'waiting' ? undefined : state.settings
    const standing = {
      settings: state.kind,
      problems: state.kind === 'invalid' ? state.problems : [],
      freeText: settings?.freeText ?? false,
      ...(settings ? { help: helpOf(settings) } : {}),
    }
    if (differs(await this.#memory.get('standing'), standing)) await this.#memory.note('standing', standing)
  }

  async #rememberGood(settings: Settings, before: Settings | undefined): Promise<void> {
    if (differs(before, settings)) await this.#memory.note('lastGoodSettings', settings)
  }

  /** The first trouble is kept until a check-in has told of it and it is over. */
  async #rememberTrouble({ problems }: Extract<SettingsState, { kind: 'invalid' }>): Promise<void> {
    if (await this.#memory.get('trouble')) return
    await this.#memory.note('trouble', { since: new Date(this.#ports.now()).toISOString(), problems })
  }
}

/** Steps in a language that can't be chosen are never shown: the popup need not read them. */
function helpOf({ screenshots, languages, adaptedMode, selfHelp }: Settings): HelpSettings {
  const shown = selfHelp.filter(({ language }) => languages.includes(language))
  return { screenshots, languages, adaptedMode, selfHelp: shown }
}

function usableIn(state: SettingsState): Usable | undefined {
  if (state.kind === 'in-force') return { settings: state.settings, state: 'in-force' }
  return state.kind === 'invalid' && state.settings ? { settings: state.settings, state: 'invalid' } : undefined
}

/** Storage is written only when there is something to write: every write wakes the pages. */
function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

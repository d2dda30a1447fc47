import { defaultHelpSettings, type HelpSettings } from '../../contract/help-settings.ts'
import type { Language } from '../../contract/language.ts'
import type { Category } from '../../contract/ticket.ts'

/** What the school's settings let the help button offer. */
export interface Options {
  /** The languages that can be chosen. */
  languages: readonly Language[]
  /** Whether a picture of the page may be taken. */
  screenshots: boolean
  /** Whether adapted mode is on until the pupil chooses otherwise. */
  adapted: boolean
  /** The municipality's own steps, one line each, for the categories that it has written some for. */
  ownSteps: Partial<Record<Category, readonly string[]>>
}

/**
 * What is offered in a language. Steps that are not written in it are not shown: the pupil chose it to understand,
 * and Fadder's own advice is there in it.
 * @param help what the settings say; undefined while there are none.
 */
export function optionsOf(help: HelpSettings | undefined, language: Language): Options {
  const { languages, screenshots, adaptedMode, selfHelp } = help ?? defaultHelpSettings
  const inLanguage = selfHelp.filter((each) => each.language === language)
  const ownSteps = Object.fromEntries(inLanguage.map(({ category, steps }) => [category, steps]))
  return { languages, screenshots, adapted: adaptedMode, ownSteps }
}

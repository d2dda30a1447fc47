import { Language, reviewedLanguages } from '../../contract/language.ts'
import { languageNames } from '../language-names.ts'
import { warning, type Finding } from './finding.ts'
import { calledBy, type Introduced } from './introduced.ts'

/** Languages that are switched on though nobody who has them as a first language has read the words. */
export function checkLanguages(settings: readonly Introduced[]): Finding[] {
  return settings.flatMap((each) => {
    const { kind, setting, unit, at } = each
    const { name, value } = setting
    if (kind !== 'fadder' || name !== 'languages' || !Array.isArray(value)) return []
    const unreviewed = Language.options.filter(
      (language) => !reviewedLanguages.includes(language) && value.includes(language),
    )
    if (unreviewed.length === 0) return []
    const names = unreviewed.map((language) => `${languageNames[language].en} (${language})`).join(', ')
    const problem = `${calledBy(each)} switches on what no native speaker has reviewed: ${names}.`
    const remedy = 'Let somebody whose first language it is read the help button before pupils do.'
    return [warning('language-not-reviewed', at, problem, remedy, unit)]
  })
}

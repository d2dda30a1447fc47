import type { Language } from '../language.ts'
import { compareWords } from './compare-words.ts'
import type { SchoolComparison } from './compare.ts'
import type { Place } from './places.ts'

/** Where in a school, in words: `F-3 and all below, 7B`. */
export function placesText(places: readonly Place[], language: Language): string {
  return places.map((place) => placeText(place, language)).join(', ')
}

function placeText({ within, reach, except }: Place, language: Language): string {
  const say = compareWords[language]
  const not = except.length === 0 ? '' : say.except(placesText(except, language))
  if (within === '') return (reach === 'alone' ? say.schoolOnly : say.wholeSchool) + not
  return { leaf: within, all: say.below(within), alone: say.unitOnly(within) }[reach] + not
}

/** Schools by name. */
export function schoolNames(schools: readonly SchoolComparison[]): string {
  return schools.map(({ name }) => name).join(', ')
}

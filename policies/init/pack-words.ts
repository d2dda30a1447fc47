import type { Bilingual } from '../../contract/fields.ts'
import { offeredPacks, type OfferedPack } from './answers.ts'
import { gradesIn, has, type School } from './schools.ts'

/** Whom each pack is for, as a plan and a question say it. */
export const packWords: Readonly<Record<OfferedPack, Bilingual>> = {
  'youngest-pupils': { sv: 'de yngsta eleverna', en: 'the youngest pupils' },
  preschool: { sv: 'förskolan', en: 'preschool' },
  'adapted-school': { sv: 'anpassad grundskola', en: 'adapted school' },
  staff: { sv: 'personalens konton', en: 'the accounts of staff' },
  loaner: { sv: 'lånedatorerna', en: 'spare devices' },
  exam: { sv: 'de nationella proven', en: 'the national tests' },
}

/** The grades in which pupils take national tests. */
export const testedGrades = [3, 6, 9]

/** Whether a municipality with these schools has a use for a pack. */
export function packFits(pack: OfferedPack, schools: readonly School[]): boolean {
  const grades = schools.flatMap(gradesIn)
  if (pack === 'youngest-pupils') return grades.some((grade) => grade <= 3)
  if (pack === 'preschool') return schools.some((school) => has(school, 'preschool'))
  if (pack === 'adapted-school') return schools.some((school) => has(school, 'adapted'))
  if (pack === 'exam') return grades.some((grade) => testedGrades.includes(grade))
  return true
}

/** The packs that a municipality with these schools has a use for. */
export function fittingPacks(schools: readonly School[]): OfferedPack[] {
  return offeredPacks.filter((pack) => packFits(pack, schools))
}

import type { Bilingual } from '../../contract/fields.ts'

/** What a school has: grades from one to another (the preschool class is 0), a preschool, or adapted school. */
export type SchoolPart = { kind: 'grades'; first: number; last: number } | { kind: 'preschool' } | { kind: 'adapted' }

export interface School {
  name: string
  parts: SchoolPart[]
}

/** What a school is divided into: its stages (F-3, 4-6, 7-9), a preschool, adapted school. */
export interface Section {
  name: string
  kind: 'youngest' | 'older' | 'preschool' | 'adapted'
  grades: number[]
}

const range = /^([F0-9])\s*[-–—]\s*([0-9])$/i
const part = String.raw`(?:[F0-9]\s*[-–—]\s*[0-9]|förskola|preschool|anpassad(?: grundskola)?|adapted(?: school)?)`
const behindColon = /^(.*\S)\s*:\s*([^:]*)$/
const atTheEnd = new RegExp(String.raw`^(.*?\S)\s+(${part}(?:\s*[+]\s*${part})*)$`, 'i')

/**
 * Reads a school as people write it: `Hagaskolan F-6`, `Hagaskolan: F-6 + anpassad`. Without a colon, a name that
 * ends with förskola keeps the word: `Solens förskola`.
 */
export function readSchool(line: string): { name: string; parts: SchoolPart[] } | { fault: Bilingual } {
  if (/\sförskola$/i.test(line) && !line.includes(':') && !line.includes('+'))
    return { name: line, parts: [{ kind: 'preschool' }] }
  const [, name, grades = ''] = behindColon.exec(line) ?? atTheEnd.exec(line) ?? []
  if (name === undefined) return { fault: unknownGrades(line) }
  const parts = grades.split('+').map((each) => partOf(each.trim().toLowerCase()))
  const known = parts.flatMap((each) => (each ? [each] : []))
  if (known.length < parts.length) return { fault: unknownGrades(grades) }
  if (overlap(known)) {
    const sv = `${name} har samma årskurs två gånger: ${grades}.`
    return { fault: { sv, en: `${name} has the same grade twice: ${grades}.` } }
  }
  return { name, parts: known }
}

function unknownGrades(text: string): Bilingual {
  return {
    sv: `Det går inte att förstå årskurserna i ”${text}”. Skriv till exempel Hagaskolan: F-6. Det kan också vara F-3, F-9, 4-6, 7-9, förskola eller anpassad.`,
    en: `The grades in "${text}" can't be read. Write for instance Hagaskolan: F-6. It may also be F-3, F-9, 4-6, 7-9, preschool or adapted.`,
  }
}

function partOf(text: string): SchoolPart | undefined {
  if (text === 'förskola' || text === 'preschool') return { kind: 'preschool' }
  if (/^(?:anpassad(?: grundskola)?|adapted(?: school)?)$/.test(text)) return { kind: 'adapted' }
  const [, from = '', to = ''] = range.exec(text) ?? []
  if (from === '') return undefined
  const [first, last] = [from === 'f' ? 0 : Number(from), Number(to)]
  const written = from === '0' || last === 0
  return !written && first <= last ? { kind: 'grades', first, last } : undefined
}

function overlap(parts: readonly SchoolPart[]): boolean {
  const all = parts.flatMap((each): (number | string)[] => (each.kind === 'grades' ? gradesOf(each) : [each.kind]))
  return new Set(all).size < all.length
}

function gradesOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** All grades of a school, from the lowest. */
export function gradesIn({ parts }: School): number[] {
  return parts.flatMap((each) => (each.kind === 'grades' ? gradesOf(each) : [])).sort((a, b) => a - b)
}

export function has({ parts }: School, kind: SchoolPart['kind']): boolean {
  return parts.some((each) => each.kind === kind)
}

/** The stages of the Swedish compulsory school, by the highest grade of each. */
const stages = [3, 6, 9]

/** What a school is divided into, from the youngest. */
export function sectionsOf(school: School): Section[] {
  const preschool: Section[] = has(school, 'preschool') ? [{ name: 'Förskola', kind: 'preschool', grades: [] }] : []
  const adapted: Section[] = has(school, 'adapted')
    ? [{ name: 'Anpassad grundskola', kind: 'adapted', grades: [] }]
    : []
  const ofStages = stages.flatMap((highest, index): Section[] => {
    const above = stages[index - 1] ?? -1
    const grades = gradesIn(school).filter((grade) => grade > above && grade <= highest)
    const [first] = grades
    const last = grades.at(-1)
    if (first === undefined || last === undefined) return []
    const name = first === last ? gradeName(first) : `${gradeName(first)}-${gradeName(last)}`
    return [{ name, kind: highest === 3 ? 'youngest' : 'older', grades }]
  })
  return [...preschool, ...ofStages, ...adapted]
}

function gradeName(grade: number): string {
  return grade === 0 ? 'F' : String(grade)
}

/** The names of a grade's classes: `7A` and `7B`. */
export function classesOf(grade: number, labels: readonly string[]): string[] {
  return labels.map((label) => gradeName(grade) + label)
}

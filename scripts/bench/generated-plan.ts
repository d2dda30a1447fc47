import { join } from 'node:path'
import { home } from '../extension-package.ts'

const packs = ['base-level-sv', 'youngest-pupils'] as const

const head = `format: fadder-plan/1
municipality: Mätkommunen
desk:
  url: https://fadder.example
owners:
  namnden:
    role: Utbildningsnämnden
decisions:
  UN-1:
    what: Grundnivå för elevers datorer
    by: namnden
    date: 2026-05-19
    review: 2027-05-31
    reference: Protokoll 2026-05-19, § 1
base: base-level-sv
packs:
${packs.map((name) => `  ${name}: ${JSON.stringify(join(home, 'policies', 'packs', `${name}.yaml`))}`).join('\n')}
units:
  - name: Elever
    settings:
      HomepageLocation:
        value: https://www.example/elev
        reason: En gemensam start, där skolans verktyg finns på ett ställe.
        decision: UN-1
    units:
`

const youngest = `
            packs:
              - name: youngest-pupils
                reason: Förskoleklass och lågstadium
                decision: UN-1`

const stages = [
  { name: 'F-3', years: ['F', '1', '2', '3'], more: youngest },
  { name: '4-6', years: ['4', '5', '6'], more: '' },
  { name: '7-9', years: ['7', '8', '9'], more: '' },
] as const

/** A stage and its classes, two a year: at most `most` units, and how many they were. */
function stageText({ name, years, more }: (typeof stages)[number], most: number): { text: string; units: number } {
  const classes = years.flatMap((year) => [`${year}A`, `${year}B`]).slice(0, most - 1)
  const text = `          - name: ${name}${more}\n            units: [${classes.join(', ')}]\n`
  return { text, units: 1 + classes.length }
}

/**
 * A plan of exactly so many units, in the example's shape: pupils, their schools, stages, and classes
 * two a year. The same number gives the same text.
 * @param units at least 3: the pupils, one school and one stage.
 */
export function generatedPlan(units: number): string {
  if (!Number.isInteger(units) || units < 3) throw new RangeError(`A plan of ${units} units has no school. Ask for 3.`)
  const parts = [head]
  let left = units - 1
  for (let school = 1; left > 0; school += 1) {
    parts.push(`      - name: Skola ${school}\n`)
    left -= 1
    if (left > 0) parts.push('        units:\n')
    for (const stage of stages) {
      if (left === 0) break
      const { text, units: added } = stageText(stage, left)
      parts.push(text)
      left -= added
    }
  }
  return parts.join('')
}

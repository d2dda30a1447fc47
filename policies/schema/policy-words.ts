import type { Bilingual } from '../../contract/fields.ts'
import type { Policy } from '../catalogue/policy.ts'
import { risks } from '../catalogue/risks.ts'

/** What an editor lists beside a policy's name. */
export function descriptionOf({ what }: Policy): string {
  return `${what.sv}\n\n${what.en}`
}

/** What an editor shows of a policy when asked: both languages, the values, the systems, and what it can cost. */
export function markdownOf(policy: Policy): string {
  const { what, meanings = {}, platforms, scope, cloudOnly, unit, it } = policy
  const about = [
    `${scope === 'device' ? 'dator – device' : 'användare – user'}: ${platforms.join(', ')}`,
    ...(unit === undefined ? [] : [`${unitWords[unit].sv} – ${unitWords[unit].en}`]),
    ...(cloudOnly ? ['bara från Googles konsol – from the Admin console alone'] : []),
  ]
  const values = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning.sv} – ${meaning.en}`)
  const costs = policy.risks.map((tag) => `- \`${tag}\`: ${risks[tag].sv}`)
  const parts = [what.sv, what.en, values.join('\n'), `IT: ${it}`, about.join('; '), costs.join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}

const unitWords = {
  milliseconds: { sv: 'i millisekunder', en: 'in milliseconds' },
  seconds: { sv: 'i sekunder', en: 'in seconds' },
  days: { sv: 'i dygn', en: 'in days' },
} as const satisfies Record<string, Bilingual>

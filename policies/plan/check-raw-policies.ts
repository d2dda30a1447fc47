import { catalogue } from '../catalogue/catalogue.ts'
import { chromiumVersion, knownNames } from '../catalogue/chromium-names.ts'
import type { Policy } from '../catalogue/policy.ts'
import { nearest } from './did-you-mean.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Plan, RawPolicy } from './plan.ts'
import { shown } from './texts.ts'
import { writtenBy, type WrittenField } from './written-fields.ts'

/** What Chromium and the catalogue have to say of policies that a plan brings by their raw names. */
export function checkRawPolicies(plan: Plan): Finding[] {
  return [...[...plan.rawPolicies].flatMap(([name, raw]) => rawPolicy(name, raw)), ...writtenTwice(plan)]
}

/** Raw policies that would overwrite each other at Google. */
function writtenTwice({ rawPolicies }: Plan): Finding[] {
  const taken = new Map<string, string>()
  return [...rawPolicies].flatMap(([name, { policy, at }]) =>
    writtenBy(policy.api).flatMap((place) => {
      const first = taken.get(keyOf(place))
      if (first === undefined) taken.set(keyOf(place), name)
      if (first === undefined) return []
      const problem = `The policy ${shown(name)} is written to the same field at Google as ${shown(first)}: ${keyOf(place)}.`
      return [error('two-spellings', at, problem, 'Keep one of them, or correct the field.')]
    }),
  )
}

function keyOf({ schema, field }: WrittenField): string {
  return `${schema} ${field}`
}

/** The fields at Google that the catalogue's policies are written to, each with one of those. */
const ofCatalogue: ReadonlyMap<string, string> = new Map(
  [...catalogue.values()].flatMap(({ name, api }) => writtenBy(api).map((place) => [keyOf(place), name] as const)),
)

function rawPolicy(name: string, { policy, at }: RawPolicy): Finding[] {
  const explained = explainedAs(name, policy)
  if (explained !== undefined) {
    const code = explained === name ? 'explained-policy' : 'two-spellings'
    const what = explained === name ? 'is in the catalogue' : `is ${explained} of the catalogue in another spelling`
    const remedy =
      explained === name ? 'Remove it here: it can be set without that.' : `Remove it here, and set ${explained}.`
    return [error(code, at, `The policy ${shown(name)} ${what}.`, remedy)]
  }
  const [place] = writtenBy(policy.api).filter((each) => ofCatalogue.has(keyOf(each)))
  if (place) {
    const problem = `The policy ${shown(name)} is written to a field at Google that belongs to ${ofCatalogue.get(keyOf(place))} of the catalogue: ${keyOf(place)}.`
    return [error('two-spellings', at, problem, 'Correct the field, or set the policy of the catalogue.')]
  }
  const known = knownNames.get(name)
  if (!known) {
    const meant = nearest(name, knownNames.keys())
    const remedy = meant ? `Did you mean ${meant}?` : 'Look it up in the list of Chrome policies.'
    return [warning('unexplained-policy', at, `Chromium ${chromiumVersion} knows no policy ${shown(name)}.`, remedy)]
  }
  if (known.ended !== undefined) {
    const problem = `The policy ${name} ended with version ${known.ended} of Chrome.`
    return [error('ended-policy', at, problem, 'Remove it: no device heeds it any more.')]
  }
  if (known.deprecated) {
    const remedy = 'Look up what has taken its place, and use that.'
    return [error('deprecated-policy', at, `Chromium advises against the policy ${name}.`, remedy)]
  }
  const strange = policy.platforms.filter((platform) => !known.platforms.includes(platform))
  const problem = `The policy ${name} does not exist on ${strange.join(', ')}.`
  const wrongScope = `The policy ${name} follows the ${known.scope}, not the ${policy.scope}.`
  const where =
    known.platforms.length === 0
      ? 'Remove it: it exists on no system.'
      : `Correct its platforms: it exists on ${known.platforms.join(', ')}.`
  return [
    ...(strange.length > 0 ? [error('not-on-platform', at, problem, where)] : []),
    ...(known.scope === policy.scope ? [] : [error('wrong-value', at, wrongScope, `Write scope: ${known.scope}.`)]),
    warning(
      'unexplained-policy',
      at,
      `Nobody has explained the policy ${name}.`,
      'See to it that "about:" tells a school what it does.',
    ),
  ]
}

/** The policy of the catalogue that a raw one is: by its name, a spelling of it, or its field at Google. */
function explainedAs(name: string, { api }: Policy): string | undefined {
  if (catalogue.has(name)) return name
  const low = name.toLowerCase()
  for (const policy of catalogue.values()) {
    if (policy.name.toLowerCase() === low) return policy.name
    if ('field' in api && 'field' in policy.api && api.schema === policy.api.schema && api.field === policy.api.field)
      return policy.name
  }
  return undefined
}

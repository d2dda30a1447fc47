import * as z from 'zod'
import { knownNames, type KnownName } from '../catalogue/chromium-names.ts'
import { quoted, wordsFor, yamlHint, type Valued } from '../catalogue/value-words.ts'
import { largest } from '../catalogue/values/number-values.ts'
import { plannedExamples, plannedSettings } from '../fadder-settings.ts'
import { checkLimit } from './check-limits.ts'
import { checkSelfHelp } from './check-self-help.ts'
import { didYouMean } from './did-you-mean.ts'
import { error, type Finding, type FindingCode } from './finding.ts'
import type { Plan, Setting, Settings } from './plan.ts'
import { shown } from './texts.ts'
import { unwritableIn } from './unwritable.ts'

/** Names that are not known and values of the wrong type, in a pack or a unit. */
export function checkValues({ catalogue }: Known, settings: Settings, unit?: string): Finding[] {
  return [
    ...settings.policies.flatMap((setting) => checkPolicy(catalogue, setting, unit)),
    ...settings.fadder.flatMap((setting) => checkFadderSetting(catalogue, setting, unit)),
  ]
}

type Known = Pick<Plan, 'catalogue'>

function checkPolicy(catalogue: Known['catalogue'], setting: Setting, unit?: string): Finding[] {
  const policy = catalogue.get(setting.name)
  // A policy that the plan itself brings has no example to show.
  if (policy) return checkValue(setting, policy.unexplained ? { value: policy.value } : policy, unit)
  const known = knownNames.get(setting.name)
  if (known) return [ofChromiumAlone(setting, known, unit)]
  const otherwise = plannedSettings.has(setting.name)
    ? 'It is one of Fadder\'s own settings: move it from "settings:" to "fadder:".'
    : 'Use a name from the catalogue, or remove it.'
  return unknown('unknown-policy', setting, 'There is no policy', [...catalogue.keys()], otherwise, unit)
}

/** A policy that Chromium knows and the catalogue does not. */
function ofChromiumAlone({ name, at }: Setting, known: KnownName, unit?: string): Finding {
  if (known.ended !== undefined) {
    const problem = `The policy ${name} ended with version ${known.ended} of Chrome.`
    return error('ended-policy', at, problem, 'Remove it: no device heeds it any more.', unit)
  }
  if (known.deprecated) {
    const remedy = 'Look up what has taken its place, and use that.'
    return error('deprecated-policy', at, `Chromium advises against the policy ${name}.`, remedy, unit)
  }
  const remedy = 'Bring it with its schema beneath "rawPolicies:" at the top of the plan, or remove it.'
  return error('unknown-policy', at, `Nobody has explained the policy ${name}.`, remedy, unit)
}

function checkFadderSetting(catalogue: Known['catalogue'], setting: Setting, unit?: string): Finding[] {
  const value = plannedSettings.get(setting.name)
  if (value) {
    // What is said of an entry, with its place, says more than that the whole value is none.
    const unfit = checkSelfHelp(setting, unit)
    if (unfit.length > 0) return unfit
    const example = plannedExamples.get(setting.name)
    const wrong = checkValue(setting, { value, ...(example === undefined ? {} : { example }) }, unit)
    return wrong.length > 0 ? wrong : checkLimit(setting, unit)
  }
  const otherwise = catalogue.has(setting.name)
    ? 'It is a policy of the browser: move it from "fadder:" to "settings:".'
    : `Use one of ${[...plannedSettings.keys()].join(', ')}.`
  const what = 'Fadder has no setting'
  return unknown('unknown-fadder-setting', setting, what, [...plannedSettings.keys()], otherwise, unit)
}

function unknown(
  code: FindingCode,
  setting: Setting,
  what: string,
  known: string[],
  otherwise: string,
  unit?: string,
): Finding[] {
  const remedy = didYouMean(setting.name, known, otherwise)
  return [error(code, setting.at, `${what} ${shown(setting.name)}.`, remedy, unit)]
}

function checkValue(setting: Setting, valued: Valued, unit?: string): Finding[] {
  const parsed = z.safeParse(valued.value, setting.value)
  if (parsed.success) return unwritable(setting, unit)
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? ` (at ${shown(issue.path.map(stepOf).join(', '))})` : ''
  const why = issue?.code === 'custom' ? ` (${issue.message})` : ''
  const words = wordsFor(valued)
  const wrong = issue === undefined ? '' : wrongBy(issue)
  const problem = `The value of ${shown(setting.name)} is ${wrong}${where}${why}: ${shown(quoted(setting.value))}.`
  return [error('wrong-value', setting.valueAt, problem + yamlHint(setting.value, words), `Write ${words}.`, unit)]
}

function wrongBy(issue: z.core.$ZodIssue): string {
  // The limit of all numbers stands in no policy's own words.
  if (issue.code === 'too_big' && issue.maximum === largest) return `larger than ${largest}, as far as a policy counts`
  return issue.code === 'too_small' || issue.code === 'too_big' ? 'out of range' : 'of the wrong type'
}

/** A value of the right type, in which some format has no word for something. */
function unwritable({ name, value, valueAt }: Setting, unit: string | undefined): Finding[] {
  const found = unwritableIn(value)
  if (!found) return []
  const { does, way, remedy } = found
  const where = way.length > 0 ? ` (at ${shown(way.join(', '))})` : ''
  return [error('wrong-value', valueAt, `The value of ${shown(name)} ${does}${where}.`, remedy, unit)]
}

/** One step into a value, as people count. */
function stepOf(step: PropertyKey): string {
  return typeof step === 'number' ? `entry ${step + 1}` : String(step)
}

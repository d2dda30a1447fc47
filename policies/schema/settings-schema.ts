import { catalogue } from '../catalogue/catalogue.ts'
import { plannedSettings, PlannedSettings } from '../fadder-settings.ts'
import type { JsonObject } from '../json.ts'
import { fadderWords } from '../fadder-words.ts'
import { descriptionOf, markdownOf } from './policy-words.ts'
import { record, told } from './texts.ts'
import { policyValueOf, valueSchemaOf } from './value-schema.ts'

/** What stands beside a setting's value: which of it is required, and what each of it must be. */
export interface Beside {
  required: readonly string[]
  properties: Record<string, JsonObject>
}

function setting({ required, properties }: Beside, value: JsonObject, more: JsonObject): JsonObject {
  return record(['value', ...required], { value, ...properties }, more)
}

/**
 * The definitions of what stands behind `settings:` and `fadder:`. Each policy of the catalogue has its own value;
 * a policy that a plan brings by its raw name can't be known here, and may have any.
 */
export function settingsDefinitions(beside: Beside): Record<string, JsonObject> {
  const policies = [...catalogue.values()].map((policy) => ({ policy, ...policyValueOf(policy) }))
  const settings = policies.map(({ policy, schema }): [string, JsonObject] => {
    const words = { description: descriptionOf(policy), markdownDescription: markdownOf(policy) }
    return [policy.name, setting(beside, schema, words)]
  })
  const own = PlannedSettings.keyof().options.map((name): [string, JsonObject] => {
    const { schema } = valueSchemaOf(name, plannedSettings.get(name) ?? PlannedSettings.shape[name])
    return [name, setting(beside, schema, told(fadderWords[name].sv, fadderWords[name].en))]
  })
  const raw = told(
    'En policy som planen själv har med sig under ”rawPolicies:”.',
    'A policy that the plan itself brings beneath "rawPolicies:".',
  )
  return {
    settings: {
      type: 'object',
      ...told('Webbläsarens policyer, namn för namn.', "The browser's policies, name by name."),
      properties: Object.fromEntries(settings),
      additionalProperties: setting(beside, {}, raw),
    },
    fadder: {
      type: 'object',
      ...told('Fadders egna inställningar.', "Fadder's own settings."),
      properties: Object.fromEntries(own),
      additionalProperties: false,
    },
    ...Object.assign({}, ...policies.map(({ definitions }) => definitions)),
  }
}

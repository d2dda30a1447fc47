import { platformNames } from '../catalogue/policy.ts'
import type { JsonObject } from '../json.ts'
import { record, ref, told, words } from './texts.ts'

export const platforms: JsonObject = {
  type: 'array',
  ...told('Systemen som det gäller.', 'The systems that are meant.'),
  items: { enum: [...platformNames] },
}

/** The words of JSON Schema with which a plan can say what a raw policy's value must be. */
export const policyValueSchema: JsonObject = record(['type'], {
  type: { enum: ['boolean', 'integer', 'number', 'string', 'array', 'object'] },
  enum: { type: 'array', minItems: 1, items: { type: ['string', 'number'] } },
  minimum: { type: 'number' },
  maximum: { type: 'number' },
  pattern: { type: 'string' },
  items: ref('policyValueSchema'),
  properties: { type: 'object', additionalProperties: ref('policyValueSchema') },
  required: { type: 'array', items: { type: 'string' } },
  additionalProperties: { type: 'boolean' },
})

const api = record(['schema', 'field'], {
  schema: { type: 'string', pattern: '^chrome[.](?:users|devices)(?:[.](?!apps[.])[a-z]+)*[.][A-Z]\\w+$' },
  field: { type: 'string', pattern: '^[a-z][A-Za-z0-9]+$' },
  names: {
    type: 'object',
    ...told('Valens fullständiga namn hos Google.', "The choices' full names at Google."),
    additionalProperties: words,
  },
})

/** Policies that the catalogue does not explain, by their raw names. */
export const rawPolicies: JsonObject = {
  type: 'object',
  ...told('Policyer som Fadder inte förklarar, med sina egna namn.', 'Policies that Fadder does not explain.'),
  additionalProperties: record(['about', 'schema', 'platforms', 'scope'], {
    about: { ...words, ...told('Vad den gör, i en mening.', 'What it does, in a sentence.') },
    schema: ref('policyValueSchema'),
    platforms,
    scope: { enum: ['user', 'device'] },
    harmless: {
      type: 'array',
      minItems: 1,
      ...told('Värden som inte öppnar någon risk.', 'Values that open no risk.'),
    },
    api: { ...api, ...told('Hur den skrivs till Googles API.', "How it is written to Google's API.") },
  }),
}

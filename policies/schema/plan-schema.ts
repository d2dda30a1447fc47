import { catalogue } from '../catalogue/catalogue.ts'
import type { JsonObject } from '../json.ts'
import { unitKinds } from '../plan/plan.ts'
import { defaultTimeZone, planFormat } from '../plan/read-plan-file.ts'
import { platforms, policyValueSchema, rawPolicies } from './raw-policies-schema.ts'
import { registerProperties } from './register-schema.ts'
import { settingsDefinitions } from './settings-schema.ts'
import { date, id, idNames, level, localTime, record, ref, told, unitName, words } from './texts.ts'

const grounds = {
  reason: ref('reason'),
  reasonInEnglish: ref('reasonInEnglish'),
  decision: ref('decisionId'),
  until: ref('until'),
}

const overlay = { packs: ref('packUses'), unset: ref('unset'), settings: ref('settings'), fadder: ref('fadder') }

const unit = record(
  ['name'],
  {
    name: { ...unitName, ...told('Namnet, som det står i Googles konsol.', 'The name, as the Admin console has it.') },
    kind: { enum: [...unitKinds], ...told('Vad enheten är.', 'What the unit is.') },
    googleId: {
      type: ['string', 'number'],
      pattern: '^(?:id:)?[A-Za-z0-9]{5,60}$',
      ...told('Enhetens id hos Google (orgUnitId).', "The unit's id at Google (orgUnitId)."),
    },
    platforms,
    ...overlay,
    units: ref('units'),
  },
  told('En organisationsenhet.', 'An organizational unit.'),
)

const window = record(['what', 'start', 'end', 'decision', 'units'], {
  what: { ...words, ...told('Vad som pågår, till exempel ett prov.', 'What goes on, such as a test.') },
  start: ref('localTime'),
  end: ref('localTime'),
  decision: ref('decisionId'),
  units: {
    type: 'array',
    minItems: 1,
    ...told('Enheternas sökvägar, som /Elever/Hagaskolan/9A.', "The units' paths, such as /Elever/Hagaskolan/9A."),
    items: words,
  },
  ...overlay,
})

const packPlace: JsonObject = {
  anyOf: [
    { ...words, ...told('Sökvägen från planens mapp.', "The path from the plan's folder.") },
    record(['git', 'commit', 'path'], {
      git: { ...words, ...told('Mappen med utcheckningen.', 'The folder of the checkout.') },
      commit: { type: ['string', 'number'], pattern: '^[0-9a-f]{40}$' },
      path: { type: ['string', 'number', 'boolean'], pattern: '^(?!/)[^\\\\:]+$' },
    }),
  ],
}

function unsetting(): JsonObject {
  const names = [...catalogue.keys()].map((name): [string, JsonObject] => [name, ref('grounds')])
  return {
    type: 'object',
    ...told('Ärvda policyer som inte ska gälla här.', 'Inherited policies that do not hold here.'),
    properties: Object.fromEntries(names),
    additionalProperties: ref('grounds'),
  }
}

function definitions(): Record<string, JsonObject> {
  return {
    reason: { ...words, ...told('Varför, så att en förälder förstår.', 'Why, so that a parent understands.') },
    reasonInEnglish: { ...words, ...told('Samma skäl på engelska.', 'The same reason in English.') },
    ownerId: { ...id, ...told('Ett namn under ”owners:”.', 'A name beneath "owners:".') },
    decisionId: { ...id, ...told('Ett beslut under ”decisions:”.', 'A decision beneath "decisions:".') },
    date,
    review: { ...date, ...told('När det ska ses över.', 'When it is to be looked at again.') },
    until: { ...date, ...told('Den sista dagen som det gäller.', 'The last day on which it holds.') },
    localTime,
    level,
    grounds: record(['reason'], grounds),
    packUses: {
      type: 'array',
      ...told('Paket som läggs på enheten, i ordning.', 'Packs that are laid over the unit, in order.'),
      items: record(['name', 'reason'], {
        name: { ...id, ...told('Ett paket under ”packs:”.', 'A pack beneath "packs:".') },
        ...grounds,
      }),
    },
    unset: unsetting(),
    policyValueSchema,
    unit: { anyOf: [unitName, unit] },
    units: { type: 'array', items: ref('unit') },
    ...settingsDefinitions({ required: ['reason'], properties: grounds }),
  }
}

/** What a plan's file may say, as JSON Schema draft 7: the newest that every editor with YAML knows. */
export function planSchema(): JsonObject {
  const required = ['format', 'municipality', 'desk', 'owners', 'decisions', 'base', 'packs', 'units']
  const url = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]+/?$' }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fadder: plan',
    ...record(required, {
      format: { const: planFormat },
      municipality: { ...words, ...told('Kommunens namn.', "The municipality's name.") },
      timeZone: {
        ...words,
        ...told('Tidszonen som provens tider gäller i.', 'The time zone of the windows.'),
        examples: [defaultTimeZone],
      },
      desk: record(['url'], {
        url: { ...url, ...told('Adressen till Fadders server hos IT-stödet.', 'Where the desk answers.') },
      }),
      ...registerProperties,
      base: { ...id, ...told('Paketet som är grundnivån.', 'The pack that is the base level.') },
      baseDecision: ref('decisionId'),
      packs: {
        type: 'object',
        ...told('Paketen och var de ligger.', 'The packs, and where they lie.'),
        propertyNames: idNames,
        additionalProperties: packPlace,
      },
      rawPolicies,
      windows: {
        type: 'object',
        ...told('Tider då något annat gäller, som nationella prov.', 'Times in which something else holds.'),
        propertyNames: idNames,
        additionalProperties: window,
      },
      units: {
        type: 'array',
        minItems: 1,
        ...told('Organisationsenheterna.', 'The organizational units.'),
        items: ref('unit'),
      },
    }),
    definitions: definitions(),
  }
}

import type { ApiMapping } from '../catalogue/api-mapping.ts'
import type { Json } from '../json.ts'
import { markup, type Markup } from './markup.ts'
import { inEnglish, type Speech } from './speech.ts'

/** How a policy reaches Google's Chrome Policy API: its schema and field, or why it is left out. */
export function apiMarkup(mapping: ApiMapping, value: Json, speech: Speech): Markup {
  const { words } = speech
  if (mapping.kind === 'left-out') return leftOut(inEnglish(mapping.why, speech), speech)
  if (mapping.kind === 'telemetry') return markup`${words.apiTelemetry}: <code>${mapping.entry}</code>`
  if (!('schema' in mapping)) return markup`${words.apiAppByApp}: <code>chrome.users.apps</code>`
  if (mapping.kind !== 'names') return field(mapping)
  const full = typeof value === 'object' ? undefined : mapping.names[String(value)]
  if (full === undefined) return leftOut(markup`${words.apiNoName(mapping.schema)}`, speech)
  return markup`${field(mapping)} <code>${full}</code>`
}

function field({ schema, field: name }: { schema: string; field: string }): Markup {
  return markup`<code>${schema}</code> <code>${name}</code>`
}

function leftOut(why: Markup, { words }: Speech): Markup {
  return markup`<details><summary>${words.apiLeftOut}</summary><p>${why}</p></details>`
}

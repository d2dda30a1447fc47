import type { Given } from '../given.ts'
import type { Json, JsonObject } from '../json.ts'
import { policiesOn } from './on-platform.ts'

/** The preference domain of Chrome on macOS; an extension's settings have a domain beneath it. */
const domain = 'com.google.Chrome'

/** File names and texts: one property list for Chrome's policies, one for the extension's settings. */
export function macosPlists(given: Given): [name: string, text: string][] {
  return [
    [`${domain}.plist`, plist(Object.fromEntries(policiesOn(given, 'mac')))],
    [`${domain}.extensions.${given.extensionId}.plist`, plist({ ...given.settings })],
  ]
}

/** The text of a property list. A plan that holds what it has no word for is refused before. */
export function plist(value: JsonObject): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`
}

function element(value: Json, indent: string): string {
  const within = `${indent}  `
  if (value === null) throw new Error('A property list has no word for null.')
  if (typeof value === 'boolean') return `${indent}<${value}/>`
  if (typeof value === 'number')
    return `${indent}${Number.isSafeInteger(value) ? tag('integer', value) : tag('real', value)}`
  if (typeof value === 'string') return `${indent}${tag('string', escaped(value))}`
  if (Array.isArray(value))
    return group(
      'array',
      value.map((entry) => element(entry, within)),
      indent,
    )
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const pairs = entries.flatMap(([key, entry]) => [`${within}${tag('key', escaped(key))}`, element(entry, within)])
  return group('dict', pairs, indent)
}

function tag(name: string, content: string | number): string {
  return `<${name}>${content}</${name}>`
}

function group(name: string, lines: string[], indent: string): string {
  return lines.length === 0 ? `${indent}<${name}/>` : [`${indent}<${name}>`, ...lines, `${indent}</${name}>`].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

import type { Given } from '../given.ts'
import { canonicalJson, type Json } from '../json.ts'
import { policiesOn } from './on-platform.ts'

const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'

/**
 * A `.reg` file for Chrome on Windows: the policies that have effect there, and the extension's settings
 * beneath `3rdparty`. Importing it says what the plan says and nothing of any other policy; a list is
 * cleared first, so that no entry of an earlier import is left in it.
 *
 * The text is plain ASCII, with what is not written as the bytes of UTF-16: then no editor and no code
 * page can change it.
 */
export function windowsRegistry(given: Given): string {
  const extension = [root, '3rdparty', 'extensions', given.extensionId, 'policy'].join('\\')
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...key(root, policiesOn(given, 'windows')),
    ...key(
      extension,
      Object.entries(given.settings).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ]
  return lines.join('\r\n')
}

/** One registry key with its values, and a key of its own for each list beneath it. */
function key(path: string, entries: readonly (readonly [name: string, value: Json])[]): string[] {
  const plain = entries.filter(([, value]) => !isTextList(value))
  const lists = entries.flatMap(([name, value]) => (isTextList(value) ? [[name, value] as const] : []))
  return [
    `[${path}]`,
    ...plain.map(([name, value]) => `"${name}"=${valueOf(value)}`),
    '',
    ...lists.flatMap(([name, value]) => list(`${path}\\${name}`, value)),
  ]
}

function list(path: string, texts: readonly string[]): string[] {
  return [`[-${path}]`, '', `[${path}]`, ...texts.map((text, index) => `"${index + 1}"=${string(text)}`), '']
}

function isTextList(value: Json): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

/** Yes, no and numbers are DWORDs; what has an inner shape is JSON in a text (registry_dict.cc reads it so). */
function valueOf(value: Json): string {
  if (typeof value === 'boolean') return dword(Number(value))
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31) return dword(value)
  return string(typeof value === 'string' ? value : canonicalJson(value))
}

function dword(number: number): string {
  return `dword:${(number >>> 0).toString(16).padStart(8, '0')}`
}

/** REG_SZ: in quotes where it is printable ASCII, else as UTF-16LE bytes with the zero that ends it. */
function string(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const bytes = Buffer.from(`${text}\0`, 'utf16le').toString('hex')
  return `hex(1):${bytes.replaceAll(/..(?=.)/g, '$&,')}`
}

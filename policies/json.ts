/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same value with the keys of every object in code-unit order, which no machine's locale can change. */
function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([key, child]): [string, Json] => [key, inOrder(child)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One line of JSON that is the same for equal values: what is compared and hashed. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(inOrder(value))
}

/** The text of a JSON file for people and machines: keys in order, two spaces, a newline at the end. */
export function jsonFile(value: Json): string {
  return `${JSON.stringify(inOrder(value), null, 2)}\n`
}

export function sameJson(a: Json, b: Json): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

/** What a text says as JSON; undefined, which no JSON says, where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

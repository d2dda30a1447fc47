import type { Given } from '../given.ts'
import { canonicalJson, jsonFile, type JsonObject } from '../json.ts'

function configuration({ settings }: Given): JsonObject {
  return Object.fromEntries(Object.entries(settings).map(([key, Value]) => [key, { Value }]))
}

/** The file that the Admin console takes as the extension's policy: `{"key": {"Value": ...}}`. */
export function extensionConfiguration(given: Given): string {
  return jsonFile(configuration(given))
}

/** The same on one line, as the Chrome Policy API wants it in `managedConfiguration`. */
export function managedConfiguration(given: Given): string {
  return canonicalJson(configuration(given))
}

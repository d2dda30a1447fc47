import { expect, it } from 'vitest'
import { managedSchema, type ManagedSchemaNode } from '../../contract/managed-schema.ts'
import { Settings } from '../../contract/settings.ts'

function* nodes(node: ManagedSchemaNode): Generator<ManagedSchemaNode> {
  yield node
  if (node.items) yield* nodes(node.items)
  for (const child of Object.values(node.properties ?? {})) yield* nodes(child)
}

it('has one property for each setting that policy writes', () => {
  expect(Object.keys(managedSchema().properties ?? {})).toEqual(Object.keys(Settings.shape))
})

it('uses only the words that Chromium takes in a managed schema', () => {
  const known = ['type', 'properties', 'items', 'enum', 'pattern', 'minimum', 'maximum', 'minLength']
  for (const node of nodes(managedSchema())) {
    expect(known).toEqual(expect.arrayContaining(Object.keys(node)))
    expect(typeof node.type).toBe('string')
  }
})

it('carries the bounds of a number over, so that the console refuses what the extension would', () => {
  expect(managedSchema().properties?.['checkInMinutes']).toEqual({ type: 'integer', minimum: 15, maximum: 1440 })
})

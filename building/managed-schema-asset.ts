import type { Plugin } from 'vite'
import { managedSchema } from '../contract/managed-schema.ts'
import { managedSchemaFile } from '../manifest.config.ts'

/** Writes the schema of managed storage beside the manifest that names it. */
export function managedSchemaAsset(): Plugin {
  return {
    name: 'fadder-managed-schema',
    generateBundle() {
      const source = `${JSON.stringify(managedSchema())}\n`
      this.emitFile({ type: 'asset', fileName: managedSchemaFile, source })
    },
  }
}

import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const mini = fileURLToPath(new URL('../extension/small-zod/mini.ts', import.meta.url))

/**
 * Gives the extension what a worker can carry of zod (docs/decisions/0003). To the types, the desk, the scripts and
 * most tests, `zod/mini` is zod itself.
 */
export function smallZod(): Plugin {
  return {
    name: 'fadder-small-zod',
    enforce: 'pre',
    resolveId: { filter: { id: /^zod\/mini$/ }, handler: () => mini },
    onLog(_, { code, message }) {
      // A warning to the bundler; here it is a schema that would fall apart when the worker starts.
      if (code === 'IMPORT_IS_UNDEFINED') this.error(`${message}\nIs it a part of zod that extension/small-zod/ lacks?`)
    },
  }
}

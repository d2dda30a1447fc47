import { crx } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import { sharedFiles } from './building/shared-files.ts'
import { smallZod } from './building/small-zod.ts'
import { managedSchema } from './contract/managed-schema.ts'
import manifest, { managedSchemaFile } from './manifest.config.ts'

/** Writes the schema of managed storage beside the manifest that names it. */
function managedSchemaPlugin(): Plugin {
  return {
    name: 'fadder-managed-schema',
    generateBundle() {
      const source = `${JSON.stringify(managedSchema())}\n`
      this.emitFile({ type: 'asset', fileName: managedSchemaFile, source })
    },
  }
}

/**
 * Makes webextension-polyfill an ES module. A bundler's bridge to CommonJS copies every property of what it
 * imports, and where the browser has `browser` itself, that makes Chromium build each API that there is.
 */
function polyfillAsModule(): Plugin {
  return {
    name: 'fadder-polyfill-as-module',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/[^/]+\.js$/ },
      handler: (code) =>
        `const module = { exports: {} }\nconst { exports } = module;\n${code}\nexport default module.exports\n`,
    },
  }
}

/** The extension. The board has a configuration of its own in desk/board/. */
export default defineConfig({
  plugins: [managedSchemaPlugin(), polyfillAsModule(), smallZod(), crx({ manifest })],
  publicDir: 'extension/public',
  cacheDir: '.cache/vite-extension',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/extension',
    target: 'chrome120',
    modulePreload: false,
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['z.object'] },
      // Names are short, and no cache needs a hash: an extension is replaced as a whole.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: { groups: sharedFiles },
      },
      input: {
        battery: 'extension/web/battery.html',
        about: 'extension/about/about.html',
        check: 'extension/check/check.html',
      },
    },
  },
})

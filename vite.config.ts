import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { helpPreloads } from './building/help-preloads.ts'
import { managedSchemaAsset } from './building/managed-schema-asset.ts'
import { polyfillAsModule } from './building/polyfill-as-module.ts'
import { sharedFiles } from './building/shared-files.ts'
import { smallZod } from './building/small-zod.ts'
import { wordsWithoutKeys } from './building/words-without-keys.ts'
import manifest from './manifest.config.ts'

/** The extension. The board has a configuration of its own in desk/board/. */
export default defineConfig({
  plugins: [
    managedSchemaAsset(),
    polyfillAsModule(),
    smallZod(),
    wordsWithoutKeys(),
    helpPreloads(),
    crx({ manifest }),
  ],
  publicDir: 'extension/public',
  cacheDir: '.cache/vite-extension',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/extension',
    target: 'chrome120',
    modulePreload: false,
    rolldownOptions: {
      // What is made and never used stays out: the bundler can't know that a schema does nothing by being made.
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

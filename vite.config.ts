import { crx } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import { Language } from './contract/language.ts'
import { managedSchema } from './contract/managed-schema.ts'
import { wordsOf } from './extension/words/language.ts'
import { sv } from './extension/words/sv.ts'
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

const keyedWords = 'virtual:fadder-keyed-words'

/**
 * Ships each language of the help button as a list of its sentences, and their keys once: every language would
 * else carry all the keys, a third of what it weighs.
 */
function wordsWithoutKeys(): Plugin {
  const keys = Object.keys(sv)
  return {
    name: 'fadder-words-without-keys',
    resolveId: (id) => (id === keyedWords ? id : undefined),
    async load(id) {
      if (id === keyedWords)
        return `export const keyed = (list) => Object.fromEntries(${JSON.stringify(keys)}.map((key, at) => [key, list[at]]))`
      const language = Language.safeParse(/\/extension\/words\/(\w\w)\.ts$/.exec(id)?.[1])
      if (!language.success) return undefined
      const words = new Map(Object.entries(await wordsOf(language.data)))
      const list = JSON.stringify(keys.map((key) => words.get(key)))
      return `import { keyed } from '${keyedWords}'\nexport const ${language.data} = keyed(${list})`
    },
  }
}

/** What may lie in the file that worker and pages share; Preact is the pages' alone. */
const sharedModules = /\/(?:contract|extension\/(?:core|chrome|web))\/|help-page/

/** The extension. The board has a configuration of its own in desk/board/. */
export default defineConfig({
  plugins: [managedSchemaPlugin(), polyfillAsModule(), wordsWithoutKeys(), crx({ manifest })],
  publicDir: 'extension/public',
  cacheDir: '.cache/vite-extension',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/extension',
    target: 'chrome120',
    modulePreload: false,
    rolldownOptions: {
      // What worker and pages share lies in one file, and names are short: each file costs the package its
      // name twice and a hundred bytes more. No cache needs a hash: an extension is replaced as a whole.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: { groups: [{ name: 'shared', test: sharedModules, minShareCount: 2 }] },
      },
      input: {
        battery: 'extension/web/battery.html',
        about: 'extension/about/about.html',
        check: 'extension/check/check.html',
      },
    },
  },
})

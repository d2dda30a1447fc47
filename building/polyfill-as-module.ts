import type { Plugin } from 'vite'

/**
 * Makes webextension-polyfill an ES module. A bundler's bridge to CommonJS copies every property of what it
 * imports, and where the browser has `browser` itself, that makes Chromium build each API that there is. There the
 * polyfill would hand `browser` on; so it is not even read.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'fadder-polyfill-as-module',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/[^/]+\.js$/ },
      handler: (code) =>
        `const browser = globalThis.browser
function polyfill() {
  const module = { exports: {} }
  const { exports } = module;
  ${code}
  return module.exports
}
export default browser?.runtime?.id ? browser : polyfill()
`,
    },
  }
}

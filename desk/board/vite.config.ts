import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/**
 * Builds the board: three pages and their assets, with nothing fetched from anywhere else.
 *
 * FADDER_BOARD_OUT (or vite's --outDir) says where to; a relative path counts from this folder.
 */
export default defineConfig({
  root: here,
  // The desk sends `default-src 'self'`: an asset as a data: URL, or a script in the page, would not load.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    outDir: process.env['FADDER_BOARD_OUT'] ?? '../../dist/board',
    emptyOutDir: true,
    rolldownOptions: {
      input: [resolve(here, 'index.html'), resolve(here, 'sign-in.html'), resolve(here, 'report.html')],
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: resolve(here, '../../.cache/vite-board'),
})

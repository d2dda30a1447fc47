import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { ...jsx, test: { name: 'parts', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/journey/**'] } },
      {
        ...jsx,
        test: {
          name: 'journey',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: ['test/journey/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
  cacheDir: '.cache/vitest',
})

import type { Plugin } from 'vite'
import { reviewedLanguages } from '../contract/language.ts'

/**
 * Lets the help page's files be read while its HTML still is, with the words of the languages that browsers here speak.
 * Found one from the other, they came after the popup had shown itself, and it showed empty first.
 */
export function helpPreloads(): Plugin {
  const words = reviewedLanguages.map((language) => `/extension/words/${language}.ts`)
  return {
    name: 'fadder-help-preloads',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, chunk, bundle = {} }) {
        if (!path.endsWith('/help.html') || !chunk) return []
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const spoken = chunks.filter(({ facadeModuleId }) => words.some((name) => facadeModuleId?.endsWith(name)))
        const files = new Set([...chunk.imports, ...spoken.flatMap(({ fileName, imports }) => [...imports, fileName])])
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head-prepend' as const,
        }))
      },
    },
  }
}

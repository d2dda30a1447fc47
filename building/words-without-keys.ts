import type { Plugin } from 'vite'
import { Language } from '../contract/language.ts'
import { translatedAbout } from '../extension/words/about-language.ts'
import { sv } from '../extension/words/sv.ts'
import { wordsOf } from '../extension/words/language.ts'

/** Files that all have the same keys: how they are called, and what the one of a language holds and calls it. */
interface Keyed {
  file: RegExp
  keys: () => Promise<string[]>
  words: (language: Language) => Promise<{ name: string; words: object } | undefined>
}

const sets: Record<string, Keyed> = {
  'virtual:fadder-keyed-words': {
    file: /\/extension\/words\/(\w\w)\.ts$/,
    keys: async () => Object.keys(sv),
    words: async (language) => ({ name: language, words: await wordsOf(language) }),
  },
  'virtual:fadder-keyed-about': {
    file: /\/extension\/words\/about-(\w\w)\.ts$/,
    // Every translation has all keys: the types see to it.
    keys: async () => Object.keys(await translatedAbout('ar')),
    words: async (language) => {
      // These two are not translations: their fields have their words in the contract.
      if (language === 'sv' || language === 'en') return undefined
      const name = `about${language.charAt(0).toUpperCase()}${language.slice(1)}`
      return { name, words: await translatedAbout(language) }
    },
  },
}

/** A language's file as it is shipped; undefined where the file is none of a set's. */
async function withoutKeys(id: string, [keyed, set]: [string, Keyed]): Promise<string | undefined> {
  const language = Language.safeParse(set.file.exec(id)?.[1])
  const known = language.success ? await set.words(language.data) : undefined
  if (!known) return undefined
  const words = new Map(Object.entries(known.words))
  const list = JSON.stringify((await set.keys()).map((key) => words.get(key)))
  return `import { keyed } from '${keyed}'\nexport const ${known.name} = keyed(${list})`
}

/**
 * Ships each language of the help button, and each translation of what IT sees, as a list of its sentences, and their
 * keys once: every language would else carry all the keys, a third of what it weighs.
 */
export function wordsWithoutKeys(): Plugin {
  return {
    name: 'fadder-words-without-keys',
    resolveId: (id) => (Object.hasOwn(sets, id) ? id : undefined),
    async load(id) {
      const keys = await sets[id]?.keys()
      if (keys)
        return `export const keyed = (list) => Object.fromEntries(${JSON.stringify(keys)}.map((key, at) => [key, list[at]]))`
      const loaded = await Promise.all(Object.entries(sets).map((each) => withoutKeys(id, each)))
      return loaded.find((code) => code !== undefined)
    },
  }
}

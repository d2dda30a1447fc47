import type { JsonObject } from '../json.ts'
import { packFormat } from '../plan/read-pack.ts'
import { settingsDefinitions } from './settings-schema.ts'
import { record, ref, told, words } from './texts.ts'

const beside = {
  required: ['reason', 'source'],
  properties: { reason: ref('reason'), reasonInEnglish: ref('reasonInEnglish'), source: ref('source') },
}

/** What a pack's file may say, as JSON Schema draft 7: the newest that every editor with YAML knows. */
export function packSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fadder: paket – pack',
    ...record(['format', 'version', 'licence', 'about'], {
      format: { const: packFormat },
      version: { ...words, ...told('Paketets version, som 1.0.0.', "The pack's version, such as 1.0.0.") },
      licence: {
        ...words,
        ...told('På vilka villkor andra får använda det.', 'On what terms others may use it.'),
        examples: ['CC0-1.0'],
      },
      about: { ...words, ...told('Vad paketet är till för, med några få ord.', 'What it is for, in a few words.') },
      settings: ref('settings'),
      fadder: ref('fadder'),
    }),
    definitions: {
      reason: { ...words, ...told('Varför, så att en förälder förstår.', 'Why, so that a parent understands.') },
      reasonInEnglish: { ...words, ...told('Samma skäl på engelska.', 'The same reason in English.') },
      source: { ...words, ...told('Vem som rekommenderar eller kräver det.', 'Who recommends or demands it.') },
      ...settingsDefinitions(beside),
    },
  }
}

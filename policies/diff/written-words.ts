import type { Language } from '../language.ts'

interface WrittenWords {
  use: (pack: string) => string
  unset: (name: string) => string
  fresh: string
  gone: string
  value: string
  order: string
  reason: string
  reasonInEnglish: string
  source: string
  newReason: string
  newReasonInEnglish: string
}

/** The words for what is written in one place of a plan, and what it rests on. */
export const writtenWords: Record<Language, WrittenWords> = {
  sv: {
    use: (pack) => `paketet ${pack}`,
    unset: (name) => `${name}, som inte ska gälla här`,
    fresh: 'står nu här',
    gone: 'står inte längre här',
    value: 'annat värde',
    order: 'paketen står i annan ordning, och det sista går före',
    reason: 'skäl',
    reasonInEnglish: 'skäl på engelska',
    source: 'källa',
    newReason: 'skälet har en ny lydelse',
    newReasonInEnglish: 'skälet på engelska har en ny lydelse',
  },
  en: {
    use: (pack) => `the pack ${pack}`,
    unset: (name) => `${name}, which is not to hold here`,
    fresh: 'now stands here',
    gone: 'no longer stands here',
    value: 'another value',
    order: 'the packs stand in another order, and the last one prevails',
    reason: 'reason',
    reasonInEnglish: 'reason in English',
    source: 'source',
    newReason: 'the reason is worded anew',
    newReasonInEnglish: 'the reason in English is worded anew',
  },
}

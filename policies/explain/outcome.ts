import type { Bilingual } from '../../contract/fields.ts'

/**
 * What a value comes to for whoever uses the device: something that can be done, that can't, how things
 * are, what the municipality or Google gets to see, what they don't.
 */
export type Effect = 'can' | 'cannot' | 'is' | 'seen' | 'unseen'

/** A whole sentence in both languages, for a reader at a school. */
export interface Outcome extends Bilingual {
  effect: Effect
}

/**
 * What each value of a policy comes to, by the value as text (`true`, `0`, `stable-channel`, `[]` for an
 * empty list, `{}` for an empty map). `*` stands for every other value; where its sentences hold `{value}`, the value stands there
 * in words; and where they hold the name of a map's entry, that entry does.
 */
export type Outcomes = Readonly<Record<string, Outcome>>

import { experience } from './experience.ts'
import { extensions } from './extensions.ts'
import { generativeAi } from './generative-ai.ts'
import { integrity } from './integrity.ts'
import type { Policy } from './policy.ts'
import { privacy } from './privacy.ts'
import { safety } from './safety.ts'
import { signIn } from './sign-in.ts'
import { updates } from './updates.ts'

/** Every policy that a plan can set, by its name. */
export const catalogue: ReadonlyMap<string, Policy> = new Map(
  [safety, privacy, signIn, updates, extensions, integrity, generativeAi, experience]
    .flat()
    .map((policy) => [policy.name, policy]),
)

import type { RiskTag } from '../catalogue/risks.ts'
import type { Json } from '../json.ts'
import type { Source } from './source.ts'

/** A role that decides or answers for something; never a person's name. */
export interface Owner {
  id: string
  role: string
  contact?: string | undefined
  at: Source
}

/** Dates are ISO 8601. */
export interface Decision {
  id: string
  what: string
  /** The id of the owner who decided. */
  by: string
  date: string
  /** When it is to be looked at again. */
  review: string
  /** The last day on which it holds; absent where it holds until another decision. */
  until?: string | undefined
  /** Where the decision is written down: a diary number, a paragraph in the minutes. */
  reference: string
  at: Source
}

/** How likely something is and how bad it would be: 1 very low, 5 very high. */
export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

/** A setting that lessens a risk, and how. */
export interface Measure {
  setting: string
  how: string
  /** The value that lessens it; where it is absent, whichever value is in force and opens none of the risk's tags. */
  value?: Json | undefined
  at: Source
}

/** Something that may happen, and what is done about it. */
export interface Risk {
  id: string
  what: string
  /** What of Chromium's own warnings it covers. */
  tags: RiskTag[]
  likelihood: Level
  consequence: Level
  /** The id of the owner who answers for it. */
  owner: string
  measures: Measure[]
  /** The id of the decision by which what remains of it was accepted. */
  accepted?: string | undefined
  at: Source
}

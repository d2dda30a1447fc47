import type { ClassLinkView, MadeClassLink } from '../../core/lending-api.ts'
import type { Failure } from './api.ts'

/** Class links as they were last read, the one that was just made, and what went wrong last. */
export interface ClassLinksState {
  list: ClassLinkView[] | null
  /** Its address can be read here and never again. */
  made: MadeClassLink | null
  failure: Failure | null
}

export const noLinks: ClassLinksState = { list: null, made: null, failure: null }

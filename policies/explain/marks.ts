import { markup, type Markup } from './markup.ts'
import type { Effect } from './outcome.ts'

/** The small drawings that stand beside words; none says anything that the words do not. */
export type Mark = Effect | 'unknown' | 'open' | 'time' | 'school'

const drawings: Readonly<Record<Mark, Markup>> = {
  can: markup`<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8 5.4-5.6"/>`,
  cannot: markup`<circle cx="12" cy="12" r="9"/><path d="m5.8 5.8 12.4 12.4"/>`,
  is: markup`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5h.01"/>`,
  seen: markup`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  unseen: markup`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><path d="m4.5 4.5 15 15"/>`,
  unknown: markup`<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.7 2.7 0 1 1 3.7 2.5c-.7.3-1 .8-1 1.6M12 16.8h.01"/>`,
  open: markup`<circle cx="12" cy="12" r="9" stroke-dasharray="3 3.3"/>`,
  time: markup`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.3 2"/>`,
  school: markup`<path d="M4 20.5h16M6 20.5V10.5l6-4.5 6 4.5v10M10 20.5V15.5h4v5"/>`,
}

const names = ['can', 'cannot', 'is', 'seen', 'unseen', 'unknown', 'open', 'time', 'school'] as const

/** The drawings themselves, once a page. */
export const markSheet: Markup = markup`<svg class="sheet" aria-hidden="true" focusable="false">${names.map(
  (name) => markup`<symbol id="mark-${name}" viewBox="0 0 24 24">${drawings[name]}</symbol>`,
)}</svg>`

export function mark(name: Mark): Markup {
  return markup`<svg class="mark" aria-hidden="true" focusable="false"><use href="#mark-${name}"/></svg>`
}

import type { Decision } from '../../plan/register.ts'
import { anchor, fileOf } from '../addresses.ts'
import type { Entries } from '../entries.ts'
import { roleOf } from '../grounds.ts'
import type { Page } from '../layout.ts'
import { markup, type Markup } from '../markup.ts'
import type { Site } from '../site.ts'
import { dayMarkup, inSwedish, type Speech } from '../speech.ts'
import { touchesByDecision, type Touches } from '../touches.ts'
import { touchesPart } from './touches-part.ts'

/** Every decision of the plan, the latest first, with all that rests on it; and those who decide. */
export function decisionsPage(site: Site, entries: Entries, speech: Speech): Page {
  const { words } = speech
  const touches = touchesByDecision(site)
  const decisions = [...site.plan.decisions.values()].sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1))
  return {
    file: fileOf('decisions'),
    title: words.decisionsTitle,
    current: 'decisions',
    main: markup`<h1>${words.decisionsTitle}</h1><p class="lede">${words.decisionsLede}</p>
${decisions.map((decision) => decisionPart(site, decision, touches.get(decision.id), entries, speech))}
<section aria-labelledby="owners"><h2 id="owners">${words.ownersTitle}</h2>
<table class="plain"><caption class="heard">${words.ownersTitle}</caption><thead><tr><th scope="col">${words.role}</th><th scope="col">${words.contact}</th></tr></thead>
<tbody>${[...site.plan.owners.values()].map(
      ({ role, contact }) =>
        markup`<tr><th scope="row">${inSwedish(role, speech)}</th><td>${contact ?? words.none}</td></tr>
`,
    )}</tbody></table></section>`,
  }
}

function decisionPart(
  site: Site,
  { id, what, by, date, review, until, reference }: Decision,
  touches: Touches | undefined,
  entries: Entries,
  speech: Speech,
): Markup {
  const { words } = speech
  const overdue = review < site.today && markup` <span class="badge high">${words.reviewOverdue}</span>`
  return markup`<article class="decision card" id="${anchor('decision', id)}">
<h2>${inSwedish(what, speech)}</h2>
<dl class="facts">
<div><dt>${words.decidedBy}</dt><dd>${inSwedish(roleOf(site.plan, by), speech)}</dd></div>
<div><dt>${words.decidedOn}</dt><dd>${dayMarkup(date, speech)}</dd></div>
<div><dt>${words.review}</dt><dd>${dayMarkup(review, speech)}${overdue}</dd></div>
<div><dt>${words.until}</dt><dd>${until === undefined ? words.untilOther : dayMarkup(until, speech)}</dd></div>
<div><dt>${words.reference}</dt><dd>${inSwedish(reference, speech)} (${id})</dd></div>
</dl>
<h3>${words.touches}</h3>
${touches ? touchesPart(site, touches, entries, speech) : markup`<p>${words.touchesNothing}</p>`}
</article>
`
}

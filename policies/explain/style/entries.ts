/** Settings in sentences: the entries of a unit's page, and lists that name them. */
export const entries = `.glance { padding: 1.1rem 1.25rem; border-radius: 0.9rem; background: var(--brand-soft); }
.glance h2 { font-size: 1.1rem; }
.glance ul { display: grid; gap: 0.35rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.glance li { display: flex; }
.glance .mark { color: var(--tone); }
.glance .mark { position: relative; inset-block-start: 0.25em; align-self: flex-start; }
.contents ul { columns: 16rem; margin-block-start: 0.5rem; }
.contents li a { display: inline-block; min-block-size: 1.75rem; }
.can { --tone: var(--can); }
.cannot { --tone: var(--cannot); }
.is, .open { --tone: var(--is); }
.seen, .unknown { --tone: var(--seen); }
.unseen { --tone: var(--unseen); }
section section { display: grid; gap: 0.6rem; margin-block-start: 0.75rem; grid-template-columns: minmax(0, 1fr); }
.entries { display: grid; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--surface); box-shadow: var(--shadow); overflow: hidden; }
.entry { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 19rem); gap: 0.15rem 2rem; align-content: start; padding: 0.9rem 1.25rem 1rem; border-inline-start: 4px solid var(--tone); }
.entry + .entry { border-block-start: 1px solid var(--line); }
.entry > * { grid-column: 1; }
.entry > .grounds { grid-column: 2; grid-row: 1 / span 6; }
.compact { grid-template-columns: repeat(auto-fill, minmax(min(28rem, 100%), 1fr)); gap: 0.75rem; border: 0; border-radius: 0; background: none; box-shadow: none; overflow: visible; }
.compact .entry { grid-template-columns: minmax(0, 1fr); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 0.7rem; background: var(--surface); }
.compact .entry > .grounds { display: block; grid-column: 1; grid-row: auto; margin-block-start: 0.4rem; padding: 0; border: 0; }
.compact .grounds div, .compact .grounds dt, .compact .grounds dd { display: inline; }
.compact .grounds dt { font-weight: 400; }
.compact .grounds dt::after { content: ': '; }
.compact .grounds div + div::before { content: ' · '; }
.effect { color: var(--tone, var(--is)); font-size: 0.875rem; font-weight: 650; }
.sentence { max-inline-size: 42rem; font-weight: 550; }
.why, .base, .raw { max-inline-size: 42rem; color: var(--soft); font-size: 0.9688rem; }
.why b, .base b { font-weight: 600; }
.base { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); margin-block-start: 0.4rem; }
.grounds { display: grid; gap: 0.35rem; align-content: start; color: var(--soft); font-size: 0.875rem; line-height: 1.4; }
.grounds dt, .facts dt { font-weight: 600; color: var(--ink); }
.until { color: var(--cannot); font-weight: 600; }
.differs .entries { border-color: var(--brand); border-width: 2px; }
.use { padding: 0.75rem 1rem; border-radius: 0.7rem; background: var(--sunken); }
.window { display: grid; gap: 0.5rem; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--seen); border-radius: 0.9rem; background: var(--surface); }
.window h3 .mark { color: var(--seen); }
.changes { display: grid; gap: 0.75rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
.changes li { padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); }
.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.5rem; }
.card > h3, .card > h4 { margin-block-start: 0.4rem; }
.facts dt { font-size: 0.9375rem; }
.measures { display: grid; gap: 0.8rem; }
.measures li { padding-inline-start: 1rem; border-inline-start: 3px solid var(--can); }
.measures .how { font-weight: 600; }
.exceptions { margin-block-start: 0.25rem; padding-inline-start: 1.1rem; }
.exceptions li, ul:not([role]) li { padding-inline-start: 0; border: 0; }
ul:not([role]) { padding-inline-start: 1.25rem; }
.sentences { display: grid; gap: 0.45rem; }
.sentences .mark { color: var(--brand); }
.place { color: var(--soft); font-size: 0.9375rem; }
.place::before { content: '– '; }
.paper-only { display: none; }
details > * + * { margin-block-start: 0.5rem; }
@media (max-width: 52rem) {
  .entry { grid-template-columns: minmax(0, 1fr); padding-inline: 0.9rem; }
  .entry > .grounds { grid-column: 1; grid-row: auto; margin-block-start: 0.6rem; padding-block-start: 0.5rem; border-block-start: 1px dashed var(--line); }
}
`

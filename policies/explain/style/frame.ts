/** The page's frame, the overview's tree, and the top of a unit's page. */
export const frame = `.skip { position: absolute; inset-block-start: -4rem; inset-inline-start: 1rem; z-index: 3; padding: 0.6rem 1rem; border-radius: 0 0 0.6rem 0.6rem; background: var(--brand); color: var(--on-brand); }
.skip:focus { inset-block-start: 0; }
.top {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: center;
  padding: 0.6rem max(1rem, (100vw - var(--page)) / 2 + 1rem);
  border-block-end: 1px solid var(--line);
  background: var(--surface);
}
.brand { display: flex; align-items: center; gap: 0.6rem; min-block-size: 2.25rem; color: var(--ink); text-decoration: none; }
.brand-mark { inline-size: 2rem; block-size: 2rem; flex: none; }
.brand-mark rect { fill: var(--brand); }
.brand-mark g { fill: none; stroke: var(--on-brand); stroke-width: 2.4; stroke-linecap: round; }
.brand-name { font-weight: 700; font-size: 1.1rem; }
.municipality { padding-inline-start: 0.7rem; border-inline-start: 1px solid var(--line); color: var(--soft); }
.top ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; }
.top nav a, .readers a, .twin { display: block; padding: 0.35rem 0.8rem; border-radius: 0.55rem; color: var(--ink); text-decoration: none; font-weight: 600; }
.top nav a:hover, .readers a:hover, .twin:hover { background: var(--sunken); }
.top nav a[aria-current], .readers a[aria-current] { background: var(--brand-soft); color: var(--brand); box-shadow: inset 0 -2px var(--brand); }
.twin { margin-inline-start: auto; border: 1px solid var(--edge); }
main { display: grid; gap: 1.5rem; max-inline-size: var(--page); margin-inline: auto; padding: 1.75rem 1rem 3rem; grid-template-columns: minmax(0, 1fr); }
main > section, main > article, .wide { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
.broad { --page: 100rem; }
footer { padding: 1.25rem max(1rem, (100vw - var(--page)) / 2 + 1rem) 2rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
.start h1 { display: flex; align-items: center; gap: 1rem; }
.start .brand-mark { inline-size: 3rem; block-size: 3rem; }
.start main { align-content: center; min-block-size: 100vh; max-inline-size: 44rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.cards h2 { font-size: 1.2rem; }
.cards p { margin-block-start: 0.35rem; color: var(--soft); }
.cards a { display: inline-block; min-block-size: 1.75rem; }
.branch { display: grid; gap: 0.9rem; margin-block-start: 0.5rem; }
.branch > h3 { font-size: 1.25rem; }
.schools { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
.schools > li { display: grid; gap: 0.6rem; align-content: start; }
.schools h4 { display: flex; flex-wrap: wrap; align-items: center; font-size: 1.0625rem; }
.kind { display: inline-flex; align-items: center; color: var(--soft); font-size: 0.875rem; font-weight: 400; }
.schools h4 .kind { margin-inline-start: 0.6rem; }
.schools h4 .mark { color: var(--brand); }
.stages { display: grid; gap: 0.6rem; }
.stages > li { display: grid; gap: 0.3rem; }
.unit { display: inline-flex; align-items: center; min-block-size: 1.75rem; max-inline-size: 100%; }
.chips, .names { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.chips li, .names li, .schools h4 > *, .title h1 { min-inline-size: 0; max-inline-size: 100%; }
.chips a { display: inline-flex; align-items: center; justify-content: center; min-inline-size: 2.6rem; min-block-size: 2rem; padding: 0.1rem 0.65rem; border-radius: 0.5rem; background: var(--sunken); color: var(--ink); text-decoration: none; font-size: 0.9375rem; }
.chips a:hover { background: var(--brand-soft); text-decoration: underline; }
.names li { padding: 0 0.65rem; border-radius: 0.5rem; background: var(--sunken); font-size: 0.9375rem; }
.dot { display: inline-block; flex: none; inline-size: 0.6em; block-size: 0.6em; margin-inline: 0.4em 0.1em; border-radius: 50%; background: var(--brand); }
.legend, .as-of, .hint { color: var(--soft); font-size: 0.9375rem; }
.trail { font-size: 0.9375rem; }
.trail ol { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; }
.trail li + li::before { content: '›'; margin-inline-end: 0.5rem; color: var(--soft); }
.trail a { display: inline-block; min-block-size: 1.5rem; }
.title { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
.readers { margin-inline-start: auto; }
.readers ul { display: flex; gap: 0.25rem; padding: 0.2rem; border-radius: 0.75rem; background: var(--sunken); }
.readers a[aria-current] { background: var(--surface); box-shadow: inset 0 0 0 2px var(--brand); }
.alike { display: flex; flex-wrap: wrap; gap: 0.4rem 0.9rem; align-items: baseline; }
.alike h2 { font-size: 1rem; }
@media (max-width: 40rem) {
  .top { gap: 0.25rem; padding-block-end: 0.35rem; }
  .municipality { padding-inline-start: 0.5rem; font-size: 0.9375rem; }
  .top nav { order: 3; inline-size: 100%; }
  .top nav ul { justify-content: space-between; }
  .top nav ul { gap: 0; }
  .top nav a { padding-inline: 0.3rem; font-size: 0.875rem; }
  .readers { margin-inline-start: 0; }
  .twin { padding: 0.2rem 0.6rem; font-size: 0.9375rem; }
}
@media (max-width: 26rem) { .municipality { display: none; } }
`

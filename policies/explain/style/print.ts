/** On paper: no navigation, everything folded out, and nothing cut in two that belongs together. */
export const print = `@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --shadow: none; }
  @page { size: A4; margin: 14mm 13mm; }
  @page broad { size: A4 landscape; margin: 10mm; }
  html { font-size: 9pt; line-height: 1.4; }
  .broad { page: broad; }
  .skip, .top nav, .twin, .contents, .readers, .legend, .hint { display: none; }
  .top { padding-inline: 0; }
  main { padding-inline: 0; max-inline-size: none; }
  footer { padding-inline: 0; }
  .trail li:first-child, .trail li:nth-child(2)::before { display: none; }
  .paper-only { display: block; font-style: italic; }
  .entry { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0.4rem 0.8rem; }
  .entry > .grounds { display: block; grid-column: 1; grid-row: auto; margin: 0; padding: 0; border: 0; }
  .entry > .grounds :is(div, dt, dd) { display: inline; }
  .entry > .grounds dt::after { content: ': '; }
  .entry > .grounds div + div::before { content: ' · '; }
  .sentence, .why, .base, .raw, .lede { max-inline-size: none; }
  .lede { font-size: 1.1em; }
  .plain { font-size: 0.9em; }
  .plain th, .plain td { padding-block: 0.1rem; }
  .glance { padding: 0.6rem 0.9rem; }
  .brief { display: block; }
  .brief .entry > .why, .brief .entry > .grounds, .broad .it, .broad td ul, .broad td details p { display: none; }
  .brief .entry { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.2rem; padding: 0.1rem 0; border: 0; background: none; }
  .brief .entry > * { grid-column: 2; }
  .brief .entry > .effect { grid-column: 1; font-size: 0; }
  .brief .effect .mark { inline-size: 8pt; block-size: 8pt; margin-inline-end: 3pt; vertical-align: baseline; }
  .brief .sentence { font-weight: 400; }
  main, main > section, main > .wide, section section { display: block; }
  main > * + * { margin-block-start: 0.9rem; }
  main > section > * + *, .wide > * + * { margin-block-start: 0.5rem; }
  section:has(> section > .brief), .brief:not(section section > *) { columns: 2; column-gap: 1.5rem; }
  section > h2:has(~ section > .brief) { column-span: all; }
  .compact:not(.brief) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  summary { list-style: none; color: inherit; }
  .entries, .card, .window { overflow: visible; box-shadow: none; }
  .entry, .changes li, .measures li, .sentences li, .schools > li, .facts > div, tr { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  .scrolls { overflow: visible; border: 0; }
  .scrolls table { min-inline-size: 0; font-size: 7pt; line-height: 1.25; }
  .scrolls th a, .scrolls td a { display: inline; }
  .scrolls summary { min-block-size: 0; }
  .scrolls thead th { position: static; }
  .scrolls th, .scrolls td { padding: 0.15rem 0.3rem; overflow-wrap: anywhere; }
}
`

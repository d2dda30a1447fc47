/** On paper: no navigation, everything folded out, and nothing cut in two that belongs together. */
export const print = `@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --shadow: none; }
  @page { margin: 16mm 14mm; }
  html { font-size: 10pt; }
  .skip, .top nav, .twin, .contents, .readers, .legend, .hint { display: none; }
  .top { padding-inline: 0; }
  main { padding-inline: 0; max-inline-size: none; }
  footer { padding-inline: 0; }
  .trail li:first-child, .trail li:nth-child(2)::before { display: none; }
  .compact { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  summary { list-style: none; color: inherit; }
  .entries, .card, .window { overflow: visible; box-shadow: none; }
  .entry, .changes li, .measures li, .sentences li, .schools > li, .facts > div, tr { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  .scrolls { overflow: visible; max-block-size: none; border: 0; }
  .scrolls table { min-inline-size: 0; font-size: 7.5pt; }
  .scrolls thead th { position: static; }
  .scrolls th, .scrolls td { padding: 0.25rem 0.35rem; overflow-wrap: anywhere; }
}
`

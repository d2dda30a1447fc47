/** Tables: what IT sees, the risk matrix, and IT's wide ones. */
export const tables = `table { border-collapse: separate; border-spacing: 0; inline-size: 100%; }
caption { text-align: start; padding-block-end: 0.6rem; color: var(--soft); }
th { text-align: start; font-weight: 600; }
th, td { vertical-align: top; padding: 0.5rem 0.8rem; }
.plain tbody, .plain thead { background: var(--surface); }
.plain tbody th, .plain tbody td { border-block-start: 1px solid var(--line); }
.plain { table-layout: fixed; font-size: 0.9688rem; }
.matrix { max-inline-size: 46rem; table-layout: fixed; border-spacing: 4px; }
.matrix th, .matrix .corner { padding: 0.3rem; font-size: 0.9375rem; color: var(--soft); font-weight: 600; }
.matrix .corner { font-size: 0.8125rem; }
.matrix .corner span { white-space: nowrap; }
.matrix td:not(.corner) { block-size: 3.6rem; padding: 0.3rem 0.5rem; border-radius: 0.5rem; }
.matrix .low { background: var(--can-soft); color: var(--can); }
.matrix .middle { background: var(--seen-soft); color: var(--seen); }
.matrix .high { background: var(--high-soft); color: var(--high); }
.matrix .product { display: block; font-size: 0.8125rem; }
.matrix a { display: inline-block; min-block-size: 1.5rem; min-inline-size: 1.5rem; color: var(--ink); font-weight: 700; }
.level { display: block; font-weight: 400; }
.hint { display: none; }
.scrolls { overflow: clip; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--surface); }
.scrolls table { min-inline-size: 64rem; font-size: 0.875rem; line-height: 1.4; }
.scrolls table { table-layout: fixed; }
.policies th:nth-child(1) { inline-size: 22%; }
.policies th:nth-child(2) { inline-size: 9%; }
.policies th:nth-child(3) { inline-size: 12%; }
.policies th:nth-child(4) { inline-size: 14%; }
.policies th:nth-child(5) { inline-size: 10%; }
.policies th:nth-child(6) { inline-size: 11%; }
.during th:nth-child(1) { inline-size: 19%; }
.during th:nth-child(2), .during th:nth-child(3) { inline-size: 9%; }
.during th:nth-child(n + 4) { inline-size: 12%; }
.during th:nth-child(8) { inline-size: auto; }
.scrolls thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--sunken); }
.scrolls tbody th, .scrolls tbody td { border-block-start: 1px solid var(--line); }
.scrolls th a, .scrolls td a { display: inline-block; min-block-size: 1.5rem; overflow-wrap: anywhere; }
.scrolls summary { min-block-size: 1.5rem; }
.scrolls .it { margin-block-start: 0.15rem; color: var(--soft); font-weight: 400; }
.scrolls pre { white-space: pre-wrap; }
.scrolls td > code { display: block; }
.where { color: var(--soft); }
@media (max-width: 66rem) {
  .hint { display: block; }
  .scrolls { overflow: auto; }
}
html:has(.broad) { scroll-padding-block-start: 5rem; }
@media (max-width: 40rem) {
  .plain thead { display: none; }
  .plain tr, .plain th, .plain td { display: block; padding-block: 0.15rem; }
  .plain tr { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
  .plain tbody th, .plain tbody td { border: 0; }
  .matrix { border-spacing: 2px; }
  .matrix .level { display: none; }
  .matrix .corner span, .matrix .corner br { display: none; }
  .matrix tr > :first-child { inline-size: 1.75rem; }
  .matrix td:not(.corner) { padding: 0.15rem 0.2rem; }
  .matrix a { font-size: 0.8125rem; }
}
`

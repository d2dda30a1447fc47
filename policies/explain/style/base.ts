/** Type, lists, links, and what every page shares. */
export const base = `*, *::before, *::after { box-sizing: border-box; }
html {
  background: var(--paper);
  color: var(--ink);
  font: 400 1.0625rem/1.55 'Segoe UI Variable Text', 'Segoe UI', Seravek, 'Noto Sans', system-ui, sans-serif;
  text-size-adjust: 100%;
  scroll-padding-block-start: 1rem;
}
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 650; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.01em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.125rem; }
h4 { font-size: 1rem; }
[role='list'] { list-style: none; }
a { color: var(--brand); text-underline-offset: 0.18em; unicode-bidi: isolate; }
code, pre { font: 0.86em/1.45 'Cascadia Mono', 'SF Mono', Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus-visible { outline: none; }
summary { min-block-size: 1.75rem; cursor: pointer; color: var(--brand); font-weight: 600; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet { position: absolute; inline-size: 0; block-size: 0; }
.mark {
  inline-size: 1.25em;
  block-size: 1.25em;
  flex: none;
  vertical-align: -0.25em;
  margin-inline-end: 0.4em;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.9;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.lede { max-inline-size: 44rem; font-size: 1.15rem; color: var(--soft); }
.card {
  padding: 1.1rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.9rem;
  background: var(--surface);
  box-shadow: var(--shadow);
}
.badge {
  display: inline-block;
  padding: 0.05rem 0.6rem;
  border-radius: 1rem;
  background: var(--is-soft);
  color: var(--is);
  font-size: 0.875rem;
  font-weight: 600;
}
.badge.low { background: var(--can-soft); color: var(--can); }
.badge.middle { background: var(--seen-soft); color: var(--seen); }
.badge.high { background: var(--high-soft); color: var(--high); }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

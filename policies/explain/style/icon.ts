/** The site's icon: the older one with the younger one in front. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="9" fill="#1f5f53"/>
  <g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round">
    <circle cx="12.5" cy="10" r="3.6"/>
    <path d="M6 25v-3.5a6.5 6.5 0 0 1 11-4.7"/>
    <circle cx="21.5" cy="16.6" r="2.7"/>
    <path d="M16.6 25v-.6a4.9 4.9 0 0 1 9.8 0v.6"/>
  </g>
</svg>
`

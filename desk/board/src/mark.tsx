import type { JSX } from 'preact'

/** The mark: the older one with the younger one in front. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" />
      <g>
        <circle cx="12.5" cy="10" r="3.6" />
        <path d="M6 25v-3.5a6.5 6.5 0 0 1 11-4.7" />
        <circle cx="21.5" cy="16.6" r="2.7" />
        <path d="M16.6 25v-.6a4.9 4.9 0 0 1 9.8 0v.6" />
      </g>
    </svg>
  )
}

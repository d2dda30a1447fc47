import type { ComponentChildren } from 'preact'
import type { Category } from '../../contract/ticket.ts'

/**
 * Our own drawings: 48 by 48, one line weight, a soft fill behind the line. They mean the same without
 * colour, and the word below says it again, so they are hidden from screen readers.
 */
const drawings: Record<Category, ComponentChildren> = {
  screen: (
    <>
      <rect class="fill" x="8" y="9" width="32" height="22" rx="3" />
      <rect x="8" y="9" width="32" height="22" rx="3" />
      <path d="M4 37h40M20 37l1 2h6l1-2" />
      <path d="m25 12-4 7 6 3-4 7" />
    </>
  ),
  keyboard: (
    <>
      <rect class="fill" x="5" y="13" width="38" height="23" rx="3" />
      <rect x="5" y="13" width="38" height="23" rx="3" />
      <path d="M11 19h2m5 0h2m5 0h2m5 0h2M11 25h2m5 0h2m5 0h2m5 0h2M16 31h16" />
    </>
  ),
  battery: (
    <>
      <rect class="fill" x="9" y="16" width="8" height="16" rx="1" />
      <rect x="5" y="12" width="34" height="24" rx="4" />
      <path d="M43 20v8M10 17v14M15 17v14" />
      <path d="m28 16-5 9h7l-4 8" />
    </>
  ),
  network: (
    <>
      <path class="fill" d="M18 31a8.500 8.500 0 0 1 12 0l-6 7z" />
      <path d="M5 19a27 27 0 0 1 38 0M11 25.500a18 18 0 0 1 26 0M18 31.500a8.500 8.500 0 0 1 12 0" />
      <path d="M24 38h.01" stroke-width="5" />
    </>
  ),
  'sign-in': (
    <>
      <rect class="fill" x="10" y="21" width="28" height="20" rx="4" />
      <rect x="10" y="21" width="28" height="20" rx="4" />
      <path d="M16 21v-5a8 8 0 0 1 16 0v5M24 29v5" />
    </>
  ),
  sound: (
    <>
      <path class="fill" d="M7 19h8l9-8v26l-9-8H7z" />
      <path d="M7 19h8l9-8v26l-9-8H7z" />
      <path d="M31 18a8.500 8.500 0 0 1 0 12M36 12.500a16 16 0 0 1 0 23" />
    </>
  ),
  program: (
    <>
      <path class="fill" d="M6 12a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v6H6z" />
      <rect x="6" y="8" width="36" height="32" rx="4" />
      <path d="M6 18h36M12 13h.01M17 13h.01M19 24l10 10M29 24 19 34" />
    </>
  ),
  broken: (
    <>
      <path class="fill" d="M6 11a3 3 0 0 1 3-3h30a3 3 0 0 1 3 3v17H28l-4-5-4 5H6z" />
      <path d="M20 8H9a3 3 0 0 0-3 3v17h14l4-5 4 5h14V11a3 3 0 0 0-3-3H28l-4 6 4 4-4 5" />
      <path d="m4 34 16 2 3 5M44 34l-12 2-3 5" />
    </>
  ),
  other: (
    <>
      <path class="fill" d="M8 12a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H22l-9 8v-8h-1a4 4 0 0 1-4-4z" />
      <path d="M8 12a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H22l-9 8v-8h-1a4 4 0 0 1-4-4z" />
      <path d="M17 20.500h.01M24 20.500h.01M31 20.500h.01" stroke-width="4" />
    </>
  ),
}

export function Picture({ of }: { of: Category }) {
  return (
    <svg class="picture" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      {drawings[of]}
    </svg>
  )
}

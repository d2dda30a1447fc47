import type { ComponentChildren, JSX } from 'preact'
import type { Category } from '../../../contract/ticket.ts'

/** One line style for all nine: 24 units square, strokes of 1.75, round ends. */
const drawings: Record<Category, ComponentChildren> = {
  screen: (
    <>
      <rect x="3" y="4" width="18" height="12.5" rx="2" />
      <path d="M9 20.5h6M12 16.5v4M12.5 4l-2 4 3 2.5-2 6" />
    </>
  ),
  keyboard: (
    <>
      <rect x="2.5" y="6" width="19" height="12" rx="2.5" />
      <path d="M6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M6.5 14h.01M17.5 14h.01M9.5 14h5" />
    </>
  ),
  battery: (
    <>
      <rect x="2.5" y="7" width="16.5" height="10" rx="2.5" />
      <path d="M21.5 10.5v3M6 10.2v3.6M9.2 10.2v3.6" />
    </>
  ),
  network: (
    <>
      <path d="M3 9.5a13 13 0 0 1 18 0M6.2 13a8.4 8.4 0 0 1 11.6 0M9.3 16.4a3.9 3.9 0 0 1 5.4 0" />
      <path d="M12 19.6h.01" />
    </>
  ),
  'sign-in': (
    <>
      <circle cx="8" cy="14.5" r="4.5" />
      <path d="M11.3 11.2 19.5 3M15.8 6.7l3 3M13.3 9.2l1.8 1.8" />
    </>
  ),
  sound: (
    <>
      <path d="M4 9.5v5h3.2L12 18.7V5.3L7.2 9.5z" />
      <path d="M15.5 9.2a4 4 0 0 1 0 5.6M18.2 6.5a7.8 7.8 0 0 1 0 11" />
    </>
  ),
  program: (
    <>
      <rect x="3" y="4" width="18" height="16" rx="2.5" />
      <path d="M3 8.7h18M6.3 6.4h.01M9 6.4h.01M9.8 12.2l4.4 4.4M14.2 12.2l-4.4 4.4" />
    </>
  ),
  broken: (
    <g transform="rotate(-45 12 12)">
      <rect x="1.5" y="7.7" width="21" height="8.6" rx="4.3" />
      <path d="M8 7.7v8.6M16 7.7v8.6M10.7 10.7h.01M13.3 10.7h.01M10.7 13.3h.01M13.3 13.3h.01" />
    </g>
  ),
  other: (
    <>
      <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5z" />
      <path d="M10 8.6a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.2M12 13.7h.01" />
    </>
  ),
}

/** The shared frame of every line drawing in the board; it says nothing by itself, a word stands beside it. */
export function Drawing(props: { children: ComponentChildren; class?: string }): JSX.Element {
  return (
    <svg class={`drawing ${props.class ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {props.children}
    </svg>
  )
}

/** The picture of what is wrong, as the pupil saw it. */
export function CategoryPicture(props: { category: Category }): JSX.Element {
  return (
    <span class="picture">
      <Drawing>{drawings[props.category]}</Drawing>
    </span>
  )
}

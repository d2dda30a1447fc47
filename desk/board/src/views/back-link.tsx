import type { JSX } from 'preact'
import { Drawing } from '../pictures.tsx'

/** The way back to the list, from what is open beside it or, on a narrow page, over it. */
export function BackLink(props: { href: string; text: string }): JSX.Element {
  return (
    <a class="back" href={props.href}>
      <Drawing>
        <path d="M14.5 5.5 8 12l6.5 6.5" />
      </Drawing>
      {props.text}
    </a>
  )
}

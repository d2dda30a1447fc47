import type { ComponentChildren, JSX } from 'preact'

/** A list of what is called what; each pair takes the room it needs. */
export function Readings(props: { children: ComponentChildren; name?: string }): JSX.Element {
  return (
    <dl class="readings" data-testid={props.name}>
      {props.children}
    </dl>
  )
}

export function Reading(props: { label: string; name?: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd data-signal={props.name}>{props.children}</dd>
    </div>
  )
}

import type { JSX } from 'preact'

/** A choice of one among a few, as radio buttons that look like one control. */
export function Segments<T extends string>(props: {
  label: string
  name: string
  options: readonly { value: T; text: string; count?: number }[]
  chosen: T
  onChoose: (value: T) => void
}): JSX.Element {
  return (
    <fieldset class="segments" data-testid={props.name}>
      <legend class="unseen">{props.label}</legend>
      {props.options.map(({ value, text, count }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {text}
            {count !== undefined && <span class="count">{count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

import type { JSX } from 'preact'
import { Drawing } from '../pictures.tsx'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'

/** The id of the box, for the shortcut that leads to it. */
export const deviceSearch = 'device-search'

export function DeviceSearch(props: { query: string }): JSX.Element {
  const { words } = useSpeech()
  const { choose } = useActions()
  return (
    <search class="search">
      <label for={deviceSearch} class="unseen">
        {words.searchDevices}
      </label>
      <Drawing>
        <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20.5 20.5" />
      </Drawing>
      <input
        id={deviceSearch}
        data-testid="device-search"
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder={words.searchHint}
        value={props.query}
        onInput={(event) => choose({ deviceQuery: event.currentTarget.value })}
      />
    </search>
  )
}

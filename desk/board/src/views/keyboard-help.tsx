import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSpeech, type Words } from '../words/words.ts'
import { useActions } from './actions.ts'

function shortcuts(words: Words): { keys: string[]; does: string }[] {
  return [
    { keys: ['j', '↓'], does: words.keysDown },
    { keys: ['k', '↑'], does: words.keysUp },
    { keys: ['Enter'], does: words.keysOpen },
    { keys: ['t'], does: words.keysTake },
    { keys: ['a'], does: words.keysAnswer },
    { keys: ['Ctrl+Enter'], does: words.keysSend },
    { keys: ['v'], does: words.keysVisit },
    { keys: ['c'], does: words.keysClose },
    { keys: ['/'], does: words.keysSearch },
    { keys: ['Esc'], does: words.keysBack },
    { keys: ['?'], does: words.keysHelp },
  ]
}

/** The shortcuts, and the switch that turns those of a single key off. */
export function KeyboardHelp(props: { singleKeys: boolean; onClose: () => void }): JSX.Element {
  const { words } = useSpeech()
  const { allowSingleKeys } = useActions()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" data-testid="keyboard-help" onClose={props.onClose}>
      <h2 id="help-title">{words.keyboardHelp}</h2>
      <p class="soft">{words.keysIntro}</p>
      <dl>
        {shortcuts(words).map(({ keys, does }) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key, index) => [
                index > 0 && <span key={`or-${key}`}> {words.or} </span>,
                <kbd key={key}>{key}</kbd>,
              ])}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          data-testid="single-keys"
          checked={props.singleKeys}
          onChange={(event) => allowSingleKeys(event.currentTarget.checked)}
        />
        {words.keysSwitch}
      </label>
      <form method="dialog">
        <button type="submit" class="button primary">
          {words.closeHelp}
        </button>
      </form>
    </dialog>
  )
}

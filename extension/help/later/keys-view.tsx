import { useEffect, useMemo, useState } from 'preact/hooks'
import { swedishKeyLabel } from '../../../contract/key-labels.ts'
import type { OperatingSystem } from '../../../contract/operating-system.ts'
import { operatingSystem } from '../../chrome/runtime.ts'
import { keyboardOf, type Key } from '../../core/keyboard-layout.ts'
import { keyboardMap } from '../../web/keyboard-map.ts'
import type { Words } from '../../words/sv.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { Failed } from './failed.tsx'
import { nextKey } from './next-key.ts'
import type { TellingProps } from './telling-view.tsx'

/** More than these and it is the keyboard as a whole. */
const mostKeys = 10

function useKeyLabels(): (code: string) => string {
  const [map, setMap] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => void keyboardMap(navigator).then(setMap), [])
  return (code) => map.get(code) ?? swedishKeyLabel(code)
}

interface KeyboardProps {
  rows: readonly (readonly Key[])[]
  pressed: readonly string[]
  words: Words
  onPress: (code: string) => void
}

/** The keyboard as one place to come to with Tab; the arrow keys go about in it. */
function Keyboard({ rows, pressed, words, onPress }: KeyboardProps) {
  const label = useKeyLabels()
  const [at, setAt] = useState(rows[0]?.[0]?.code)
  const go = (event: KeyboardEvent) => {
    const next = at === undefined ? undefined : nextKey(rows, at, event.key)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    document.querySelector<HTMLElement>(`[data-key=${next}]`)?.focus()
  }
  return (
    <div class="keyboard" dir="ltr">
      {rows.map((row, index) => (
        <div key={index}>
          {row.map(({ code, width }) => (
            <button
              type="button"
              key={code}
              class="key"
              data-key={code}
              tabIndex={code === at ? 0 : -1}
              aria-pressed={pressed.includes(code)}
              style={{ flexGrow: width }}
              onKeyDown={go}
              onFocus={() => setAt(code)}
              onClick={() => onPress(code)}
            >
              {code === 'Space' ? words.space : label(code)}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Which keys: pressed in the picture, since on the keyboard they do not answer. */
export function KeysView({ page: { words }, failed, tell }: TellingProps) {
  const [os, setOs] = useState<OperatingSystem>()
  const [keys, setKeys] = useState<readonly string[]>([])
  useEffect(() => void operatingSystem().then(setOs), [])
  const rows = useMemo(() => keyboardOf(os).map((row) => row.filter(({ asked }) => asked)), [os])
  const press = (code: string) =>
    setKeys(keys.includes(code) ? keys.filter((each) => each !== code) : [...keys, code].slice(0, mostKeys))
  return (
    <ScreenFrame name="keys" title={words.keysQuestion}>
      <p class="hint">{words.keysHint}</p>
      {failed && <Failed words={words} />}
      <Keyboard rows={rows} pressed={keys} words={words} onPress={press} />
      {keys.length > 0 && (
        <Press
          as="send"
          icon="send"
          name="send"
          word={words.send}
          onPress={() => tell({ kind: 'details', keys: [...keys] })}
        />
      )}
    </ScreenFrame>
  )
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { swedishKeyLabel } from '../../contract/key-labels.ts'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import { askedKeys, keyboardOf, silentKeys, type Key } from '../core/keyboard-layout.ts'
import { keyboardMap } from '../web/keyboard-map.ts'
import { Begin, focusAnswers, StepFrame, type StepProps } from './step-frame.tsx'
import { useKeyPresses } from './use-key-presses.ts'

/** What stands on the keys: by the layout in use where the browser tells, else as on a Swedish keyboard. */
function useKeyLabels(): (code: string) => string {
  const [map, setMap] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => void keyboardMap(navigator).then(setMap), [])
  return (code) => map.get(code) ?? swedishKeyLabel(code)
}

interface DrawingProps {
  keyboard: Key[][]
  heard: ReadonlySet<string>
  label: (code: string) => string
}

function Keyboard({ keyboard, heard, label }: DrawingProps) {
  return (
    <div class="keyboard" aria-hidden="true">
      {keyboard.map((row, index) => (
        <div key={index}>
          {row.map(({ code, width, asked }) => (
            <kbd key={code} data-key={code} data-heard={heard.has(code)} data-asked={asked} style={{ flexGrow: width }}>
              {asked || code.startsWith('C') ? label(code) : ''}
            </kbd>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Every key once. While it listens all keys are its own, so it says how to get out, and gives up by itself. */
export function KeyboardStep({ os, ...props }: StepProps & { os: OperatingSystem | undefined }) {
  const { words, onAnswer } = props
  const keyboard = useMemo(() => keyboardOf(os), [os])
  const asked = useMemo(() => askedKeys(keyboard), [keyboard])
  const label = useKeyLabels()
  const area = useRef<HTMLDivElement>(null)
  const { heard, listening, begin } = useKeyPresses(asked, focusAnswers)
  const left = asked.filter((code) => !heard.has(code))
  const silent = silentKeys(asked, heard)
  useEffect(() => {
    if (listening) area.current?.focus()
  }, [listening])
  const name = (code: string) => (code === 'Space' ? words.space : label(code))
  const status = () => {
    if (left.length === 0) return words.keysAll
    return !listening && silent.length > 0 ? words.keysSilent(silent.map(name).join('  ')) : ''
  }
  return (
    <StepFrame
      {...props}
      step="keyboard"
      status={status()}
      onAnswer={(outcome) => onAnswer(outcome, outcome === 'not-ok' ? { silentKeys: silent } : {})}
    >
      <div role="application" aria-label={words.keysLeave} tabIndex={-1} ref={area} data-listening={listening}>
        <Keyboard keyboard={keyboard} heard={heard} label={label} />
      </div>
      <p class="hint">{words.keysUnheard}</p>
      {listening ? (
        <p class="notice">
          <strong>{words.keysLeft(left.length)}.</strong> {words.keysLeave}
        </p>
      ) : (
        <Begin word={words.keysBegin} onBegin={begin} />
      )}
    </StepFrame>
  )
}

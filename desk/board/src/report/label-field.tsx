import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Drawing } from '../pictures.tsx'
import { Camera } from './camera.tsx'
import { useReportSpeech } from './report-words.ts'
import { canScan } from './scanner.ts'

interface LabelFieldProps {
  name: 'label' | 'spare'
  value: string
  text: string
  hint: string
  scanText: string
  /** What the button scans, for those who can't see where it stands. */
  scanOf: string
  /** What is wrong with it, where something is. */
  fault: string | undefined
  onType: (text: string) => void
  /** Where a label was read by the camera. */
  onScan: (label: string) => void
}

/** A device's label, typed or scanned. The camera opens at a press, and never by itself. */
export function LabelField(props: LabelFieldProps): JSX.Element {
  const { words } = useReportSpeech()
  const { name, value, fault } = props
  const [open, setOpen] = useState(false)
  const [read, setRead] = useState('')
  const scan = useRef<HTMLButtonElement>(null)
  const shut = (): void => {
    setOpen(false)
    scan.current?.focus()
  }
  return (
    <div class="label-field">
      <label for={name}>{props.text}</label>
      <div class="label-row">
        <input
          id={name}
          data-testid={name}
          value={value}
          maxLength={60}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="next"
          aria-invalid={fault !== undefined}
          aria-describedby={`${name}-hint${fault === undefined ? '' : ` ${name}-fault`}`}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
        {canScan() && (
          <button
            type="button"
            class="button scan"
            ref={scan}
            data-testid={`scan-${name}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Drawing>
              <path d="M4 8V5.500A1.500 1.500 0 0 1 5.500 4H8M16 4h2.500A1.500 1.500 0 0 1 20 5.500V8M20 16v2.500a1.500 1.500 0 0 1-1.500 1.500H16M8 20H5.500A1.500 1.500 0 0 1 4 18.500V16M8 9v6M11 9v6M13.500 9v6M16 9v6" />
            </Drawing>
            <span>
              {props.scanText} <span class="unseen">{props.scanOf}</span>
            </span>
          </button>
        )}
      </div>
      <p class="hint" id={`${name}-hint`}>
        {props.hint}
      </p>
      {fault !== undefined && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <output class="unseen">{read !== '' && read === value && words.scanRead(read)}</output>
      {open && (
        <Camera
          onClose={shut}
          onRead={(label) => {
            shut()
            setRead(label)
            props.onScan(label)
          }}
        />
      )}
    </div>
  )
}

import { useState } from 'preact/hooks'
import { DeviceLabel } from '../../../contract/ticket.ts'
import { personalNumbersIn } from '../../core/personal-number.ts'
import { readsCodes } from '../../web/barcode.ts'
import { scanPage } from '../help-page.ts'
import { Icon } from '../icon.tsx'
import type { Page } from '../page.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { screenDrawings } from './drawings.ts'
import { PersonalNumber } from './personal-number-notice.tsx'

/** Which other device: what stands on its sticker, typed or read by the camera in a tab. */
export function OtherDevice({ page: { words, send } }: { page: Page }) {
  const [text, setText] = useState('')
  const [short, setShort] = useState(false)
  const [asking, setAsking] = useState(false)
  const take = (label: string) => send({ kind: 'labelled', label })
  const next = () => {
    const label = DeviceLabel.safeParse(text)
    setShort(!label.success)
    if (!label.success) return
    // Whoever is asked which computer may answer whose it is.
    if (personalNumbersIn(label.data).length > 0) setAsking(true)
    else take(label.data)
  }
  return (
    <ScreenFrame name="other-device" title={words.otherQuestion} picture={screenDrawings.label}>
      <p>{words.otherHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <label for="label">{words.otherLabel}</label>
        <input
          id="label"
          type="text"
          dir="ltr"
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="label-short"
          aria-invalid={short}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setAsking(false)
          }}
        />
        <output id="label-short" class="hint">
          {short ? words.otherShort : ''}
        </output>
        {asking ? (
          <PersonalNumber
            words={words}
            text={text}
            onRemove={(rest) => {
              setText(rest)
              setAsking(false)
            }}
            onKeep={() => take(text.trim())}
          />
        ) : (
          <Press as="send" icon="next" name="next" word={words.next} onPress={next} />
        )}
      </form>
      {readsCodes() && (
        <a class="answer" href={scanPage()} target="_blank" rel="noreferrer" data-press="scan">
          <Icon of="camera" />
          <span>{words.scan}</span>
        </a>
      )}
    </ScreenFrame>
  )
}

import { useState } from 'preact/hooks'
import { DeviceLabel } from '../../../contract/ticket.ts'
import { readsCodes } from '../../web/barcode.ts'
import { scanPage } from '../help-page.ts'
import { Icon } from '../icon.tsx'
import type { Page } from '../page.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { screenDrawings } from './drawings.ts'

/** Which other device: what stands on its sticker, typed or read by the camera in a tab. */
export function OtherDevice({ page: { words, send } }: { page: Page }) {
  const [text, setText] = useState('')
  const [short, setShort] = useState(false)
  const next = () => {
    const label = DeviceLabel.safeParse(text)
    setShort(!label.success)
    if (label.success) send({ kind: 'labelled', label: label.data })
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
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <output id="label-short" class="hint">
          {short ? words.otherShort : ''}
        </output>
        <Press as="send" icon="next" name="next" word={words.next} onPress={next} />
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

import { useEffect, useRef, useState } from 'preact/hooks'
import { largestPicture } from '../../../contract/entry.ts'
import { pictureOfTab } from '../../chrome/tab-picture.ts'
import { decodedPicture, jpegOf, sentSize } from '../../web/jpeg.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/sv.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { pixelsOf } from './bars.ts'
import { screenDrawings } from './drawings.ts'
import { Failed } from './failed.tsx'
import type { TellingProps } from './telling-view.tsx'
import { useBars, type Bars } from './use-bars.ts'

interface Taken {
  url: string
  bitmap: ImageBitmap
}

async function take(): Promise<Taken | undefined> {
  const url = await pictureOfTab()
  const bitmap = url === undefined ? undefined : await decodedPicture(url)
  return url !== undefined && bitmap ? { url, bitmap } : undefined
}

const percent = (share: number) => `${share * 100}%`

/** The picture with its bars: drawn by dragging, moved by dragging or with the arrow keys. */
function Preview({ taken, words, bars }: { taken: Taken; words: Words; bars: Bars }) {
  const area = useRef<HTMLDivElement>(null)
  const count = useRef(0)
  useEffect(() => {
    // A bar that came by a press of the button takes the focus, so that the arrow keys are its own.
    if (bars.bars.length > count.current) area.current?.querySelector<HTMLElement>('.bar:last-child')?.focus()
    count.current = bars.bars.length
  }, [bars.bars.length])
  const down = (event: PointerEvent, index?: number) => {
    if (area.current) bars.onDown(event, area.current, index)
  }
  return (
    <div
      class="preview"
      dir="ltr"
      ref={area}
      onPointerDown={(event) => down(event)}
      onPointerMove={(event) => area.current && bars.onMove(event, area.current)}
      onPointerUp={bars.onUp}
      onPointerCancel={bars.onUp}
    >
      <img src={taken.url} alt={words.pictureSee} draggable={false} />
      {bars.bars.map(({ x, y, width, height }, index) => (
        <button
          type="button"
          key={index}
          class="bar"
          aria-label={fill(words.pictureBar, { number: index + 1 })}
          aria-describedby="bar-keys"
          style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
          onKeyDown={(event) => bars.onKey(index, event)}
          onPointerDown={(event) => {
            event.stopPropagation()
            down(event, index)
          }}
        />
      ))}
    </div>
  )
}

/** Nothing is taken before the press, and nothing sent before the next one. */
function Take({ words, onTaken }: { words: Words; onTaken: (taken: Taken) => void }) {
  const [failed, setFailed] = useState(false)
  const press = async () => {
    const taken = await take()
    setFailed(!taken)
    if (taken) onTaken(taken)
  }
  return (
    <ScreenFrame name="picture" title={words.pictureQuestion} picture={screenDrawings.picture}>
      <p>{words.pictureHint}</p>
      {failed && (
        <p class="notice" role="alert">
          {words.pictureFailed}
        </p>
      )}
      <Press as="send" icon="camera" name="take" word={words.pictureTake} onPress={() => void press()} />
    </ScreenFrame>
  )
}

/** A picture of the page: taken, seen, covered where nobody should look, and then sent or thrown away. */
export function PictureView({ page: { words }, failed, tell }: TellingProps) {
  const [taken, setTaken] = useState<Taken>()
  const [tooLarge, setTooLarge] = useState(false)
  const [busy, setBusy] = useState(false)
  const bars = useBars()
  if (!taken) return <Take key="take" words={words} onTaken={setTaken} />
  const send = async () => {
    if (busy) return
    setBusy(true)
    const size = sentSize(taken.bitmap)
    const covered = bars.bars.map((bar) => pixelsOf(bar, size))
    const jpeg = await jpegOf(taken.bitmap, covered, largestPicture)
    setBusy(false)
    setTooLarge(jpeg === undefined)
    if (jpeg !== undefined) tell({ kind: 'picture', jpeg })
  }
  return (
    <ScreenFrame key="see" name="picture-see" title={words.pictureSee}>
      {(failed || tooLarge) && <Failed words={words} />}
      <Preview taken={taken} words={words} bars={bars} />
      <p class="hint">{words.pictureHideHint}</p>
      <p class="hint" id="bar-keys">
        {bars.bars.length > 0 && words.pictureKeys}
      </p>
      <div class="pair">
        <Press as="answer" icon="cover" name="hide" word={words.pictureHide} onPress={bars.add} />
        {bars.bars.length > 0 && (
          <Press
            as="answer"
            icon="undo"
            name="bar-remove"
            word={words.pictureBarRemove}
            onPress={() => bars.remove(bars.bars.length - 1)}
          />
        )}
      </div>
      <div class="pair">
        <Press as="answer" icon="remove" name="remove" word={words.pictureRemove} onPress={() => setTaken(undefined)} />
        <Press as="send" icon="send" name="send" word={busy ? words.sending : words.send} onPress={() => void send()} />
      </div>
    </ScreenFrame>
  )
}

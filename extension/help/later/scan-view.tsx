import { useEffect, useRef, useState } from 'preact/hooks'
import { codeReader, type ReadCode } from '../../web/barcode.ts'
import { capture, release } from '../../web/capture.ts'
import type { Page } from '../page.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { labelIn } from './label-in.ts'

/** How often the picture is looked at, in ms: a code that is held still is read at the second look. */
const lookMs = 300

/** Looks until something that can be a label is read; gives back what ends it. */
function lookFor(video: HTMLVideoElement, read: ReadCode, found: (label: string) => void): () => void {
  const look = async () => {
    const label = labelIn(await read(video))
    if (label !== undefined) found(label)
  }
  const timer = setInterval(() => void look(), lookMs)
  return () => clearInterval(timer)
}

/** The page in a tab on which the camera reads a label. Nothing of the picture is kept. */
export function Scan({ page: { words, send } }: { page: Page }) {
  const video = useRef<HTMLVideoElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let end = () => {}
    let gone = false
    const start = async () => {
      const read = await codeReader()
      const camera = read ? await capture('video') : undefined
      if (!read || camera?.kind !== 'stream') return setFailed(true)
      const { stream } = camera
      const shown = video.current
      if (gone || !shown) return release(stream)
      shown.srcObject = stream
      const endLooking = lookFor(shown, read, (label) => send({ kind: 'labelled', label }))
      end = () => {
        endLooking()
        release(stream)
      }
      return undefined
    }
    void start()
    return () => {
      gone = true
      end()
    }
  }, [])
  return (
    <ScreenFrame name="scan" title={words.otherQuestion}>
      {failed ? (
        <p class="notice" role="alert">
          {words.scanFailed}
        </p>
      ) : (
        <>
          <p>{words.scanHint}</p>
          <video ref={video} class="camera" autoplay muted playsInline aria-label={words.scanPicture} />
        </>
      )}
      <Press
        as={failed ? 'send' : 'answer'}
        icon="write"
        name="type-instead"
        word={words.otherHint}
        onPress={() => send({ kind: 'open', screen: { at: 'other-device' } })}
      />
    </ScreenFrame>
  )
}

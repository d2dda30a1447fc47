import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useReportSpeech } from './report-words.ts'
import { scanLabel } from './scanner.ts'

interface CameraProps {
  onRead: (label: string) => void
  onClose: () => void
}

/** What the camera sees, from the press that opened it until a label is read or it is closed. */
export function Camera({ onRead, onClose }: CameraProps): JSX.Element {
  const { words } = useReportSpeech()
  const video = useRef<HTMLVideoElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    close.current?.focus()
    const stop = new AbortController()
    // A page that is put away must not go on looking.
    const hide = (): void => (document.hidden ? onClose() : undefined)
    const escape = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined)
    document.addEventListener('visibilitychange', hide)
    document.addEventListener('keydown', escape)
    if (video.current)
      scanLabel(video.current, stop.signal).then(
        (label) => (label === undefined || stop.signal.aborted ? undefined : onRead(label)),
        () => setRefused(true),
      )
    return () => {
      stop.abort()
      document.removeEventListener('visibilitychange', hide)
      document.removeEventListener('keydown', escape)
    }
  }, [])
  return (
    <div class="camera" data-testid="camera">
      <p role={refused ? 'alert' : undefined}>{refused ? words.scanRefused : words.scanTitle}</p>
      {!refused && (
        <div class="view">
          <video ref={video} muted playsInline aria-hidden="true" />
          <span class="frame" aria-hidden="true" />
        </div>
      )}
      <button type="button" class="button" ref={close} onClick={onClose} data-testid="close-camera">
        {words.scanClose}
      </button>
    </div>
  )
}

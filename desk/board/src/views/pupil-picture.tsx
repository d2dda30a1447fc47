import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { boardEndpoints } from '../../../core/board-api.ts'
import { useSpeech } from '../words/words.ts'

/**
 * A pupil's picture behind a press: it is fetched when somebody wants to see it and not before, since the desk
 * notes who has looked.
 */
export function PupilPicture(props: { id: string; kept: boolean }): JSX.Element {
  const { words } = useSpeech()
  const [shown, setShown] = useState(false)
  const [failed, setFailed] = useState(false)
  if (!props.kept) return <p class="soft">{words.record.pictureGone}</p>
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="show-picture"
        aria-expanded={shown}
        onClick={() => {
          setFailed(false)
          setShown(!shown)
        }}
      >
        {shown ? words.record.hidePicture : words.record.showPicture}
      </button>
      {shown && !failed && (
        <img
          class="pupil-picture"
          src={`${boardEndpoints.pictures}/${props.id}`}
          alt={words.record.pictureAlt}
          onError={() => setFailed(true)}
        />
      )}
      {shown && failed && <p role="alert">{words.record.pictureNotShown}</p>}
    </>
  )
}

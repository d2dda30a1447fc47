import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { RecordView } from '../../../core/board-api.ts'
import { NowContext } from '../ago.tsx'
import { visitTime } from '../time.ts'
import { useSpeech } from '../words/words.ts'

/** Who in IT support has looked at a pupil's picture, and when last: whoever may look can see who does. */
export function PictureViews(props: { views: RecordView['pictureViews']; me: string | undefined }): JSX.Element | null {
  const { words, language } = useSpeech()
  const now = useContext(NowContext)
  if (props.views.length === 0) return null
  return (
    <ul class="picture-views soft" data-testid="picture-views" aria-label={words.record.pictureSeen}>
      {props.views.map(({ by, at }) => {
        const time = visitTime(at, now, language)
        return (
          <li key={by}>
            {by === props.me ? words.record.pictureSeenByYou(time) : words.record.pictureSeenBy(by, time)}
          </li>
        )
      })}
    </ul>
  )
}

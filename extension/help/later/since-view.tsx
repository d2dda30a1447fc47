import { Since } from '../../../contract/entry.ts'
import { DrawingOf } from '../pictures.tsx'
import { ScreenFrame } from '../screen-frame.tsx'
import { sinceDrawings } from './drawings.ts'
import { Failed } from './failed.tsx'
import type { TellingProps } from './telling-view.tsx'

/** Since when: five pictures; pressing one tells. */
export function SinceView({ page: { words }, failed, tell }: TellingProps) {
  return (
    <ScreenFrame name="since" title={words.sinceQuestion}>
      {failed && <Failed words={words} />}
      <ul class="choices">
        {Since.options.map((since) => (
          <li key={since}>
            <button type="button" class="choice" data-since={since} onClick={() => tell({ kind: 'details', since })}>
              <DrawingOf drawing={sinceDrawings[since]} />
              <span>{words[`since-${since}`]}</span>
            </button>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  )
}

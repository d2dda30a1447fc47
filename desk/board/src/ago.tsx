import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { fullTime, relativeTime } from './time.ts'
import { useSpeech } from './words/words.ts'

/** The page's clock, in milliseconds since 1970; it moves on by itself, and every age with it. */
export const NowContext = createContext(0)

/** How long ago, with the full time for those who point at it or have it read. */
export function Ago(props: { at: string }): JSX.Element {
  const now = useContext(NowContext)
  const { language } = useSpeech()
  return (
    <time dateTime={props.at} title={fullTime(props.at, language)}>
      {relativeTime(props.at, now, language)}
    </time>
  )
}

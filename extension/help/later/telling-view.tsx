import { useState } from 'preact/hooks'
import type { Said } from '../../core/messages.ts'
import { say } from '../ask.ts'
import type { Telling as What } from '../flow.ts'
import type { Page } from '../page.ts'
import { KeysView } from './keys-view.tsx'
import { PictureView } from './picture-view.tsx'
import { SinceView } from './since-view.tsx'
import { WordsView } from './words-view.tsx'

/** What each of the four ways to tell more is given. */
export interface TellingProps {
  page: Page
  /** It was not kept: the pupil is told, and can try again. */
  failed: boolean
  tell: (said: Said) => void
}

const views: Record<What, (props: TellingProps) => preact.JSX.Element> = {
  since: SinceView,
  keys: KeysView,
  words: WordsView,
  picture: PictureView,
}

/** Tells one thing more of a ticket that has been sent, and goes back to where the pupil was. */
export function Telling({ page, what, ticket }: { page: Page; what: What; ticket: string }) {
  const [failed, setFailed] = useState(false)
  const [telling, setTelling] = useState(false)
  const tell = async (said: Said) => {
    if (telling) return
    setTelling(true)
    setFailed(false)
    const kept = await say(ticket, said)
    setTelling(false)
    if (kept) page.send({ kind: 'told', what })
    else setFailed(true)
  }
  const View = views[what]
  return <View page={page} failed={failed} tell={(said) => void tell(said)} />
}

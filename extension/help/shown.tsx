import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ChooseCategory } from './choose-category.tsx'
import { Confirm } from './confirm-view.tsx'
import { screenOf, type LaterScreen } from './flow.ts'
import type { Page } from './page.ts'
import { NotKept, Sending } from './sending-view.tsx'
import { Sent } from './sent-view.tsx'

type View = ComponentType<{ page: Page; screen: LaterScreen }>

/** Read once, and then known. */
let laterView: View | undefined

/** The screens after the first press are read from the disk when one is first shown: so the first shows sooner. */
function Later({ page, screen }: { page: Page; screen: LaterScreen }) {
  const [Known, setKnown] = useState(() => laterView)
  useEffect(() => {
    const load = async () => {
      const { LaterView } = await import('./later/later-view.tsx')
      laterView = LaterView
      setKnown(() => LaterView)
    }
    if (!Known) void load()
  }, [Known])
  return Known ? <Known page={page} screen={screen} /> : null
}

/** The screen that the pupil is at. */
export function Shown({ page }: { page: Page }) {
  const screen = screenOf(page.flow)
  if (screen.at === 'choose') return <ChooseCategory page={page} />
  if (screen.at === 'confirm') return <Confirm page={page} category={screen.category} />
  if (screen.at === 'sending') return <Sending page={page} category={screen.press.category} />
  if (screen.at === 'not-kept') return <NotKept page={page} />
  if (screen.at === 'sent') return <Sent page={page} screen={screen} />
  return <Later page={page} screen={screen} />
}

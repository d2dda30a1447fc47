import type { LaterScreen } from '../flow.ts'
import type { Page } from '../page.ts'
import { GuideView, Helped } from './guide-view.tsx'
import { LanguageView } from './language-view.tsx'
import { OtherDevice } from './other-device-view.tsx'
import { Questions } from './questions-view.tsx'
import { Scan } from './scan-view.tsx'
import { Telling } from './telling-view.tsx'
import { Thread } from './thread-view.tsx'
import { Withdraw } from './withdraw-view.tsx'

/** The screens that lie a press or more away. */
export function LaterView({ page, screen }: { page: Page; screen: LaterScreen }) {
  if (screen.at === 'guide') return <GuideView page={page} guide={screen.guide} category={screen.press.category} />
  if (screen.at === 'helped') return <Helped page={page} />
  if (screen.at === 'language') return <LanguageView page={page} />
  if (screen.at === 'telling') return <Telling page={page} what={screen.what} ticket={screen.ticket} />
  if (screen.at === 'thread') return <Thread page={page} ticket={screen.ticket} />
  if (screen.at === 'withdraw') return <Withdraw page={page} ticket={screen.ticket} />
  if (screen.at === 'questions') return <Questions page={page} />
  if (screen.at === 'other-device') return <OtherDevice page={page} />
  return <Scan page={page} />
}

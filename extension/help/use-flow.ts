import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Language } from '../../contract/language.ts'
import type { OwnTicket } from '../core/kept.ts'
import { askForHelp, tellHelped } from './ask.ts'
import { firstFlow } from './first-flow.ts'
import { after, screenOf, type Event, type Flow } from './flow.ts'
import { openedWith } from './opened-with.ts'

const begun = (tickets: readonly OwnTicket[]) => firstFlow(openedWith(location.search), tickets)

/**
 * Where the pupil is, and what their presses bring about outside the page. Undefined until it is known
 * which tickets there are.
 */
export function useFlow(
  language: Language,
  tickets: readonly OwnTicket[] | undefined,
): { flow: Flow | undefined; send: (event: Event) => void } {
  const [flow, setFlow] = useState<Flow | undefined>(() => tickets && begun(tickets))
  const send = (event: Event) => setFlow((before) => before && after(before, event))
  useEffect(() => {
    if (tickets) setFlow((before) => before ?? begun(tickets))
  }, [tickets])
  const screen = flow && screenOf(flow)
  // Told with the press itself and not after the next painting: a popup that closes at once would take the press with it.
  useLayoutEffect(() => {
    if (screen?.at === 'sending')
      void askForHelp(screen.press, language).then((ticket) => send({ kind: 'replied', ticket }))
    if (screen?.at === 'helped') void tellHelped(screen.category, screen.guide)
    // A language that is chosen meanwhile does not send the press again.
  }, [screen])
  return { flow, send }
}

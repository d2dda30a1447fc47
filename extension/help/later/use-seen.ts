import { useEffect, useState } from 'preact/hooks'
import type { OwnTicket } from '../../core/kept.ts'
import { latestUnseen } from '../../core/own-tickets.ts'
import { onVisible } from '../../web/visible.ts'
import { tellSeen } from '../ask.ts'

/** The messages of the ticket that shows count as seen once they show; not in a tab that lies behind another. */
export function useSeen(ticket: OwnTicket | undefined): void {
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible')
  useEffect(() => onVisible(setVisible), [])
  const id = ticket?.id
  const until = ticket && latestUnseen(ticket)
  useEffect(() => {
    if (visible && id !== undefined && until !== undefined) void tellSeen(id, until)
  }, [visible, id, until])
}

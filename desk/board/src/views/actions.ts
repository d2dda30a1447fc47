import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { TicketActionName, TicketView } from '../../../core/board-api.ts'
import type { Language } from '../../../../contract/ticket.ts'
import type { Choice } from '../board.ts'

/** What a view can ask for. main.tsx ties each to the board or to the browser. */
export interface Actions {
  act: (ticket: TicketView, action: TicketActionName) => void
  write: (ticketId: string, text: string) => void
  choose: (choice: Choice) => void
  compare: (unit: string | null) => void
  retry: () => void
  signOut: () => void
  speak: (language: Language) => void
  allowSingleKeys: (on: boolean) => void
}

export const ActionsContext = createContext<Actions | undefined>(undefined)

export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('A view stands outside ActionsContext: render it below <App>.')
  return actions
}

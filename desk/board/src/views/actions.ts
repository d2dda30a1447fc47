import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AnswerCode } from '../../../../contract/ticket.ts'
import type { TicketActionName, TicketView } from '../../../core/board-api.ts'
import type { BoardLanguage } from '../words/board-language.ts'
import type { Choice } from '../board.ts'
import type { VisitDraft } from '../board-state.ts'

/** What a view can ask for. main.tsx ties each to the board or to the browser. */
export interface Actions {
  act: (ticket: TicketView, action: TicketActionName) => void
  write: (ticketId: string, text: string) => void
  chooseCode: (ticketId: string, code: AnswerCode | undefined) => void
  planVisit: (ticketId: string, visit: VisitDraft) => void
  /** Tells that the ticket is being looked at. */
  see: (ticket: TicketView) => void
  returnLoan: (id: string) => void
  listLinks: () => void
  makeLink: (unit: string) => void
  withdrawLink: (id: string) => void
  choose: (choice: Choice) => void
  compare: (unit: string | null) => void
  retry: () => void
  signOut: () => void
  speak: (language: BoardLanguage) => void
  allowSingleKeys: (on: boolean) => void
}

export const ActionsContext = createContext<Actions | undefined>(undefined)

export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('A view stands outside ActionsContext: render it below <App>.')
  return actions
}

import type { JSX } from 'preact'
import type { OpenLoan, TicketLoan as Loan } from '../../../core/lending-api.ts'
import { Ago } from '../ago.tsx'
import { deviceHref, ticketHref } from '../route.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** The spare that was lent for a ticket, and that it is back. */
export function TicketLoan({ loan }: { loan: Loan }): JSX.Element {
  const { words } = useSpeech()
  const { returnLoan } = useActions()
  const part = useKeptFocus<HTMLDivElement>(loan.returnedAt ?? '')
  return (
    <div class="loan" ref={part} tabIndex={-1} data-testid="loan" data-out={loan.returnedAt === null}>
      <h4>{words.lending.loan}</h4>
      <p>
        <a href={deviceHref(loan.deviceId)}>{loan.deviceName}</a>,{' '}
        <span class="soft">
          {words.lending.lent} <Ago at={loan.since} />
        </span>
      </p>
      {loan.returnedAt === null ? (
        <button type="button" class="button" data-testid="return-loan" onClick={() => returnLoan(loan.id)}>
          <span>
            {words.lending.returnIt} <span class="unseen">{words.lending.returnOf(loan.deviceName)}</span>
          </span>
        </button>
      ) : (
        <p class="soft">
          {words.lending.returnedBy(loan.returnedBy ?? '')} <Ago at={loan.returnedAt} />
        </p>
      )}
    </div>
  )
}

/** What is out on loan of or for a device: it is the spare, or a spare stands in for it. */
export function DeviceLoans(props: { device: string; loans: readonly OpenLoan[] }): JSX.Element {
  const { words } = useSpeech()
  const { device, loans } = props
  const concerned = loans.filter(({ deviceId, forId }) => deviceId === device || forId === device)
  return (
    <>
      {concerned.map((loan) => (
        <p key={loan.id} class="chip-line" data-testid="device-loan">
          {loan.deviceId === device ? (
            `${words.lending.lentFor(loan.forName)},`
          ) : (
            <>
              {words.lending.replacedBy} <a href={deviceHref(loan.deviceId)}>{loan.deviceName}</a>, {words.lending.lent}
            </>
          )}{' '}
          <Ago at={loan.since} />, <a href={ticketHref(loan.ticket)}>{words.lending.inTicket(loan.ticket)}</a>
        </p>
      ))}
    </>
  )
}

import type { JSX } from 'preact'
import type { DeviceView, TicketView } from '../../../core/board-api.ts'
import type { SignalName } from '../../../../contract/snapshot.ts'
import { fields } from '../../../../contract/fields.ts'
import { Ago } from '../ago.tsx'
import { unitText } from '../device-groups.ts'
import { readingText } from '../reading.ts'
import { deviceHref } from '../route.ts'
import { HealthSign, PolicySign } from '../signs.tsx'
import { useSpeech } from '../words/words.ts'
import { TicketLoan } from './loans.tsx'
import { Findings } from './findings.tsx'
import { Reading, Readings } from './readings.tsx'
import { SelfCheckResults } from './self-check.tsx'

/** What most often explains a ticket, of all that is read. */
const telling: readonly SignalName[] = [
  'model',
  'batteryPercent',
  'freeDiskBytes',
  'availableMemoryBytes',
  'cpuCelsius',
  'linkClass',
  'osVersion',
]

/** The device beside its ticket: how it fared by the ticket, and how it is now where that is known. */
export function TicketDevice(props: { ticket: TicketView; device: DeviceView | undefined }): JSX.Element {
  const { words } = useSpeech()
  const { ticket, device } = props
  return (
    <aside class="beside" aria-labelledby="ticket-device" data-testid="ticket-device">
      <h3 id="ticket-device">{words.whichDevice}</h3>
      <p class="device-name">
        {ticket.deviceId === null ? ticket.deviceName : <a href={deviceHref(ticket.deviceId)}>{ticket.deviceName}</a>}
      </p>
      {ticket.deviceId === null && <p class="soft">{words.record.unknownLabel}</p>}
      {ticket.reportedFrom && (
        <p data-testid="reported-from">
          {words.record.reportedFrom}{' '}
          <a href={deviceHref(ticket.reportedFrom.deviceId)}>{ticket.reportedFrom.deviceName}</a>
        </p>
      )}
      <p>{unitText(ticket.unit)}</p>
      {ticket.loan && <TicketLoan loan={ticket.loan} />}
      <h4>{words.healthThen}</h4>
      <p>
        <HealthSign health={ticket.health} />
      </p>
      <Findings findings={ticket.findings} health={ticket.health} />
      {ticket.selfCheck && <SelfCheckResults check={ticket.selfCheck} />}
      {device && <DeviceNow device={device} />}
    </aside>
  )
}

function DeviceNow(props: { device: DeviceView }): JSX.Element {
  const { words, language } = useSpeech()
  const { device } = props
  const readings = fields()
    .filter(({ name }) => telling.includes(name))
    .map(({ name, label }) => ({
      name,
      label: label[language],
      text: readingText(device.signals, name, language, words),
    }))
  return (
    <>
      <h4>{words.healthNow}</h4>
      <Readings>
        <Reading label={words.lastSeen}>
          {device.lastSeenAt === null ? words.neverSeen : <Ago at={device.lastSeenAt} />}
        </Reading>
        <Reading label={words.settings}>
          <PolicySign policy={device.policy} />
        </Reading>
        {readings.map(
          ({ name, label, text }) =>
            text !== undefined && (
              <Reading key={name} label={label} name={name}>
                {text}
              </Reading>
            ),
        )}
      </Readings>
    </>
  )
}

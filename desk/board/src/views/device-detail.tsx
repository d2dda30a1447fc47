import type { JSX } from 'preact'
import type { DeviceView, ListedView } from '../../../core/board-api.ts'
import type { OpenLoan } from '../../../core/lending-api.ts'
import { fields } from '../../../../contract/fields.ts'
import { Ago } from '../ago.tsx'
import { unitText } from '../device-groups.ts'
import { readingText } from '../reading.ts'
import { devicesHref } from '../route.ts'
import { HealthSign, PolicySign } from '../signs.tsx'
import { useSpeech } from '../words/words.ts'
import { BackLink } from './back-link.tsx'
import { Findings } from './findings.tsx'
import { DeviceLoans } from './loans.tsx'
import { Reading, Readings } from './readings.tsx'
import { readingHeading } from './use-reading.ts'

/** One device, whole: how it fares, whether its unit's settings are in force, and everything that is read of it. */
export function DeviceDetail(props: { device: DeviceView; loans: readonly OpenLoan[] }): JSX.Element {
  const { words } = useSpeech()
  const { device, loans } = props
  return (
    <section class="detail" data-reading data-testid="device-detail" aria-labelledby={readingHeading}>
      <BackLink href={devicesHref} text={words.backToDevices} />
      <header>
        <h2 id={readingHeading} tabIndex={-1}>
          {device.name}
        </h2>
        <p>{unitText(device.unit)}</p>
        <p class="soft">
          {words.lastSeen}: {device.lastSeenAt === null ? words.neverSeen : <Ago at={device.lastSeenAt} />}
        </p>
        <DeviceLoans device={device.id} loans={loans} />
        <p class="soft" data-testid="confirmed">
          <span class="chip">{device.confirmed ? words.confirmed : words.unconfirmed}</span>{' '}
          {device.confirmed ? words.confirmedText : words.unconfirmedText}
        </p>
      </header>
      <h3>{words.healthLabel}</h3>
      <p>
        <HealthSign health={device.health} />
      </p>
      <Findings findings={device.findings} health={device.health} whole />
      <PolicyPart device={device} />
      {device.listed !== null && <ListedPart listed={device.listed} />}
      <SignalsPart device={device} />
    </section>
  )
}

function PolicyPart(props: { device: DeviceView }): JSX.Element {
  const { words } = useSpeech()
  const { policy, revision, expectedRevision, trouble } = props.device
  return (
    <>
      <h3>{words.settings}</h3>
      <p>
        <PolicySign policy={policy} />
      </p>
      <p class="soft">{words.policyExplained[policy]}</p>
      <Readings name="revisions">
        <Reading label={words.revisionInForce} name="revision">
          {revision === null ? words.noRevision : <code>{revision}</code>}
        </Reading>
        <Reading label={words.revisionExpected} name="expected-revision">
          {expectedRevision === null ? words.noRevision : <code>{expectedRevision}</code>}
        </Reading>
      </Readings>
      {trouble !== null && (
        <div class="trouble" data-testid="trouble">
          <h4>{words.troubleTitle}</h4>
          <p class="soft">
            {words.troubleSince} <Ago at={trouble.since} />
          </p>
          <ul>
            {trouble.problems.map(({ key, problem }) => (
              <li key={key}>
                <code>{key}</code>: {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** What Google's list says of the device: its unit there need not be the pupil's. */
function ListedPart(props: { listed: ListedView }): JSX.Element {
  const { words } = useSpeech()
  const { unit, model, assetId, updatesUntil } = props.listed
  const none = <span class="soft">{words.notListed}</span>
  return (
    <>
      <h3>{words.listed}</h3>
      <Readings name="listed">
        <Reading label={words.listedUnit}>{unitText(unit)}</Reading>
        <Reading label={words.listedModel}>{model ?? none}</Reading>
        <Reading label={words.listedAssetId}>{assetId ?? none}</Reading>
        <Reading label={words.listedUpdatesUntil}>{updatesUntil ?? none}</Reading>
      </Readings>
    </>
  )
}

function SignalsPart(props: { device: DeviceView }): JSX.Element {
  const { words, language } = useSpeech()
  // Where nobody has asked for the addresses they are not even missing.
  const networkAddresses = 'macAddress' in props.device.signals || 'ipv4Address' in props.device.signals
  return (
    <>
      <h3>{words.signals}</h3>
      <Readings name="signals">
        {fields({ networkAddresses }).map(({ name, label }) => (
          <Reading key={name} label={label[language]} name={name}>
            {readingText(props.device.signals, name, language, words) ?? <span class="soft">{words.notRead}</span>}
          </Reading>
        ))}
      </Readings>
    </>
  )
}

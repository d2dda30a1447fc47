import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { DeviceView, FindingView } from '../../../core/board-api.ts'
import { Ago } from '../ago.tsx'
import { figureText } from '../finding-figure.ts'
import type { SchoolGroup, Tally, UnitGroup } from '../device-groups.ts'
import { Drawing } from '../pictures.tsx'
import { deviceHref } from '../route.ts'
import { HealthSign, PolicySign, SeverityMark } from '../signs.tsx'
import { findingSentence, useSpeech } from '../words/words.ts'

/** A school's devices, by unit. Folded, it still says how many there are and how they fare. */
export function School(props: { school: SchoolGroup; unfolded: boolean; open: string | null }): JSX.Element {
  const { school, open } = props
  const [chosen, choose] = useState<boolean | undefined>(undefined)
  const unfolded = chosen ?? props.unfolded
  const heading = `school-${school.path}`
  return (
    <section class="school" data-school={school.path} aria-labelledby={heading}>
      <h2 id={heading}>
        <button type="button" aria-expanded={unfolded} onClick={() => choose(!unfolded)}>
          <Drawing class="fold">
            <path d="m9 5.5 6.5 6.5L9 18.5" />
          </Drawing>
          {school.name}
        </button>
      </h2>
      <TallyLine tally={school.tally} />
      <SchoolFindings findings={school.findings} />
      {unfolded && <SchoolTable school={school} heading={heading} open={open} />}
    </section>
  )
}

function TallyLine(props: { tally: Tally }): JSX.Element {
  const { words } = useSpeech()
  const { devices, act, watch, policy } = props.tally
  const parts = [
    words.deviceCount(devices),
    ...(act > 0 ? [words.tally.act(act)] : []),
    ...(watch > 0 ? [words.tally.watch(watch)] : []),
    ...(policy > 0 ? [words.tallyPolicy(policy)] : []),
  ]
  return <p class="soft tally">{parts.join(' · ')}</p>
}

/** What is found of the school itself: said once, here, and not of each of its devices. */
function SchoolFindings(props: { findings: FindingView[] }): JSX.Element | null {
  const speech = useSpeech()
  if (props.findings.length === 0) return null
  return (
    <ul class="findings">
      {props.findings.map((finding) => (
        <li key={finding.code} data-finding={finding.code}>
          <SeverityMark severity={finding.severity} />
          <div>
            {findingSentence(speech, finding.code)} <span class="soft">({figureText(finding, speech)})</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function SchoolTable(props: { school: SchoolGroup; heading: string; open: string | null }): JSX.Element {
  const { words } = useSpeech()
  const { school, heading, open } = props
  return (
    <table class="devices-table" aria-labelledby={heading}>
      <thead>
        <tr>
          <th scope="col">{words.device}</th>
          <th scope="col">{words.healthLabel}</th>
          <th scope="col">{words.lastSeen}</th>
          <th scope="col">{words.settings}</th>
          <th scope="col" class="number">
            {words.openTickets}
          </th>
        </tr>
      </thead>
      {school.units.map((unit) => (
        <UnitRows key={unit.path} unit={unit} open={open} />
      ))}
    </table>
  )
}

function UnitRows(props: { unit: UnitGroup; open: string | null }): JSX.Element {
  const { words } = useSpeech()
  const { unit, open } = props
  return (
    <tbody data-unit={unit.path}>
      <tr class="unit-row">
        <th scope="rowgroup" colSpan={5}>
          {unit.name} <span class="soft">{words.deviceCount(unit.devices.length)}</span>
        </th>
      </tr>
      {unit.devices.map((device) => (
        <DeviceRow key={device.id} device={device} open={device.id === open} />
      ))}
    </tbody>
  )
}

function DeviceRow(props: { device: DeviceView; open: boolean }): JSX.Element {
  const speech = useSpeech()
  const { words } = speech
  const { device, open } = props
  // What is about the school is told at the school, and what is about the settings in their own column.
  const own = device.findings.filter(({ about }) => about === 'device')
  return (
    <tr
      class={open ? 'is-open' : ''}
      data-device-id={device.id}
      data-unit={device.unit}
      data-row={device.id}
      data-health={device.health}
      data-policy={device.policy}
    >
      <th scope="row">
        <a href={deviceHref(device.id)} aria-current={open ? 'true' : undefined}>
          {device.name}
        </a>
        {device.signals.model !== undefined && <span class="soft under">{device.signals.model}</span>}
      </th>
      <td data-label={words.healthLabel}>
        <HealthSign health={device.health} />
        {own.length > 0 && (
          <span class="soft under">{own.map(({ code }) => findingSentence(speech, code)).join('. ')}</span>
        )}
      </td>
      <td data-label={words.lastSeen}>
        {device.lastSeenAt === null ? words.neverSeen : <Ago at={device.lastSeenAt} />}
      </td>
      <td data-label={words.settings}>
        <PolicySign policy={device.policy} />
        {device.revision !== null && <code class="soft under">{device.revision}</code>}
      </td>
      <td data-label={words.openTickets} class="number">
        <span class={device.openTickets === 0 ? 'soft' : 'some'}>{device.openTickets}</span>
      </td>
    </tr>
  )
}

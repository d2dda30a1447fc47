import type { JSX } from 'preact'
import type { DeviceView, HealthView } from '../../../core/board-api.ts'
import { SeverityMark } from '../signs.tsx'
import { findingSentence, useSpeech } from '../words/words.ts'

/** What the readings of a device say, one sentence each. Where nothing is known, nothing is said. */
export function Findings(props: { findings: DeviceView['findings']; health: HealthView }): JSX.Element | null {
  const { words } = useSpeech()
  if (props.health === 'unknown') return null
  if (props.findings.length === 0) return <p class="soft">{words.noFindings}</p>
  return (
    <ul class="findings" aria-label={words.findings}>
      {props.findings.map(({ code, severity }) => (
        <li key={code} data-finding={code}>
          <SeverityMark severity={severity} />
          {findingSentence(words, code)}
        </li>
      ))}
    </ul>
  )
}

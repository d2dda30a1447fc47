import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { findingWords } from '../../../../contract/finding-words.ts'
import type { DeviceView, FindingView, HealthView } from '../../../core/board-api.ts'
import { NowContext } from '../ago.tsx'
import { figureText } from '../finding-figure.ts'
import { SeverityMark } from '../signs.tsx'
import { dayText } from '../time.ts'
import { findingSentence, useSpeech } from '../words/words.ts'

interface FindingsProps {
  findings: DeviceView['findings']
  health: HealthView
  /** Whether each finding is told whole: its figure, what it means and what to do. */
  whole?: boolean
}

/** What the readings of a device say, one sentence each. Where nothing is known, nothing is said. */
export function Findings(props: FindingsProps): JSX.Element | null {
  const speech = useSpeech()
  const { words } = speech
  if (props.findings.length === 0) return props.health === 'unknown' ? null : <p class="soft">{words.noFindings}</p>
  return (
    <ul class="findings" aria-label={words.findings}>
      {props.findings.map((finding) => (
        <li key={finding.code} data-finding={finding.code}>
          <SeverityMark severity={finding.severity} />
          <div>
            {findingSentence(speech, finding.code)}
            {props.whole === true && <WholeFinding finding={finding} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The figure behind a finding, and what it means to whom. */
function WholeFinding(props: { finding: FindingView }): JSX.Element {
  const speech = useSpeech()
  const { words, language } = speech
  const now = useContext(NowContext)
  const { about, code, since } = props.finding
  const how = figureText(props.finding, speech)
  const told = findingWords(code)
  const shared = about === 'school' || about === 'model' ? `${words.about[about]}: ` : ''
  return (
    <>
      <span class="soft under">
        {shared + (since === undefined ? how : words.findingSince(how, dayText(since, now, language)))}
      </span>
      {told && (
        <details>
          <summary>{words.findingForIt}</summary>
          <p>{told.it[language]}</p>
          <p>
            <strong>{words.findingForTeacher}:</strong> {told.teacher[language]}
          </p>
          <p>
            <strong>{words.findingForPupil}:</strong> {told.pupil.is[language]} {told.pupil.does[language]}
          </p>
        </details>
      )}
    </>
  )
}

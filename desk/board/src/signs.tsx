import type { ComponentChildren, JSX } from 'preact'
import type { HealthView, PolicyStanding } from '../../core/board-api.ts'
import type { TicketState } from '../../../contract/ticket.ts'
import { Drawing } from './pictures.tsx'
import { useSpeech } from './words/words.ts'

/** Every sign has a shape of its own and its word beside it: colour is only a third way to tell. */
const stateDrawings: Record<TicketState, ComponentChildren> = {
  new: <path d="M12 4v9M12 18.5h.01" />,
  taken: <path d="M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM4.5 20a7.5 7.5 0 0 1 15 0" />,
  answered: <path d="M9.5 6 4 11.5 9.5 17M4.5 11.5H14a6 6 0 0 1 6 6v1" />,
  closed: <path d="m5 12.5 4.7 4.7L19 7.5" />,
}

const healthDrawings: Record<HealthView, ComponentChildren> = {
  good: <path d="m8 12.3 2.8 2.8L16.2 9.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" />,
  watch: <path d="M12 3.8 21.5 20h-19zM12 10v4.5M12 17.2h.01" />,
  act: <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.2M12 16.3h.01" />,
  unknown: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 12h7" />,
}

const pupilDrawings = {
  reopened: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5" />,
  news: <path d="M4 5.5h16v11H9.5L5.5 20v-3.5H4z" />,
}

const policyDrawings: Record<PolicyStanding, ComponentChildren> = {
  'in-force': <path d="m5 12.5 4.7 4.7L19 7.5" />,
  behind: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.3l3.3 2" />,
  invalid: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
  unknown: <path d="M7 12h10" />,
}

export function StateChip(props: { state: TicketState }): JSX.Element {
  const { words } = useSpeech()
  return (
    <span class={`chip state-${props.state}`} data-state={props.state}>
      <Drawing>{stateDrawings[props.state]}</Drawing>
      {words.state[props.state]}
    </span>
  )
}

/** That the pupil has spoken last: it was not solved, or there is something new to read. */
export function PupilChip(props: { says: 'reopened' | 'news' }): JSX.Element {
  const { words } = useSpeech()
  return (
    <span class="chip pupil-says" data-pupil={props.says}>
      <Drawing>{pupilDrawings[props.says]}</Drawing>
      {words.record[props.says]}
    </span>
  )
}

export function HealthSign(props: { health: HealthView }): JSX.Element {
  const { words } = useSpeech()
  return (
    <span class={`sign health-${props.health}`} data-health={props.health}>
      <Drawing>{healthDrawings[props.health]}</Drawing>
      {words.health[props.health]}
    </span>
  )
}

export function PolicySign(props: { policy: PolicyStanding }): JSX.Element {
  const { words } = useSpeech()
  return (
    <span class={`sign policy-${props.policy}`} data-policy={props.policy}>
      <Drawing>{policyDrawings[props.policy]}</Drawing>
      {words.policy[props.policy]}
    </span>
  )
}

/** The mark of a severity alone, for a line whose words already tell what is wrong. */
export function SeverityMark(props: { severity: 'watch' | 'act' }): JSX.Element {
  const { words } = useSpeech()
  return (
    <span class={`sign health-${props.severity}`}>
      <Drawing>{healthDrawings[props.severity]}</Drawing>
      <span class="unseen">{words.health[props.severity]}: </span>
    </span>
  )
}

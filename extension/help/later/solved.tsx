import { useState } from 'preact/hooks'
import type { OwnTicket } from '../../core/kept.ts'
import { isToBeJudged } from '../../core/own-tickets.ts'
import { say } from '../ask.ts'
import type { Page } from '../page.ts'
import { Press } from '../screen-frame.tsx'
import { Failed } from './failed.tsx'

/** Does it work now? Yes closes the ticket, no opens it again. */
export function Solved({ page: { words }, ticket }: { page: Page; ticket: OwnTicket }) {
  const [failed, setFailed] = useState(false)
  const answer = async (kind: 'solved' | 'not-solved') => setFailed(!(await say(ticket.id, { kind })))
  if (!isToBeJudged(ticket)) return null
  return (
    <fieldset class="solved">
      <legend>{words.solvedQuestion}</legend>
      {failed && <Failed words={words} />}
      <div class="pair">
        <Press as="answer" icon="yes" name="solved" word={words.solvedYes} onPress={() => void answer('solved')} />
        <Press
          as="answer"
          icon="no"
          name="not-solved"
          word={words.solvedNo}
          onPress={() => void answer('not-solved')}
        />
      </div>
    </fieldset>
  )
}

import { useState } from 'preact/hooks'
import { say } from '../ask.ts'
import type { Page } from '../page.ts'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { screenDrawings } from './drawings.ts'
import { Failed } from './failed.tsx'

/** Taking a question back is asked once more: IT stops helping. */
export function Withdraw({ page: { words, send }, ticket }: { page: Page; ticket: string }) {
  const [failed, setFailed] = useState(false)
  const withdraw = async () => {
    if (await say(ticket, { kind: 'withdrawn' })) send({ kind: 'home' })
    else setFailed(true)
  }
  return (
    <ScreenFrame name="withdraw" title={words.withdrawQuestion} picture={screenDrawings.withdraw}>
      <p>{words.withdrawHint}</p>
      {failed && <Failed words={words} />}
      <Press as="send" icon="undo" name="withdraw-yes" word={words.withdrawYes} onPress={() => void withdraw()} />
      <Press as="answer" icon="no" name="withdraw-no" word={words.withdrawNo} onPress={() => send({ kind: 'back' })} />
    </ScreenFrame>
  )
}

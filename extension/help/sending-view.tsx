import type { Category } from '../../contract/ticket.ts'
import type { Page } from './page.ts'
import { Press, ScreenFrame } from './screen-frame.tsx'

/** The moment between the press and the worker's answer. */
export function Sending({ page, category }: { page: Page; category: Category }) {
  return <ScreenFrame name="sending" title={page.words.sending} picture={category} />
}

/** The storage would not take it, or there is no worker: rare, and never silent. */
export function NotKept({ page: { words, send } }: { page: Page }) {
  return (
    <ScreenFrame name="not-kept" title={words.notKept} picture="trouble">
      <Press as="send" icon="send" name="try-again" word={words.tryAgain} onPress={() => send({ kind: 'try-again' })} />
    </ScreenFrame>
  )
}

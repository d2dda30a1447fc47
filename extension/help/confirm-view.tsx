import type { Category } from '../../contract/ticket.ts'
import { Icon } from './icon.tsx'
import type { Page } from './page.ts'
import { Press, ScreenFrame } from './screen-frame.tsx'

/** A self-check has been gone through and goes along: what it is about is known already. */
export function Confirm({ page, category }: { page: Page; category: Category }) {
  const { words, flow, send } = page
  return (
    <ScreenFrame name="confirm" title={words[category]} picture={category}>
      {flow.check !== undefined && (
        <div class="card along" data-attached>
          <Icon of="check" />
          <p>{words.checkAttached}</p>
          <Press
            as="quiet"
            icon="no"
            name="leave-check"
            word={words.checkLeave}
            onPress={() => send({ kind: 'leave-check' })}
          />
        </div>
      )}
      <Press as="send" icon="send" name="send" word={words.send} onPress={() => send({ kind: 'chose', category })} />
      <Press
        as="quiet"
        icon="more"
        name="other-category"
        word={words.other}
        onPress={() => send({ kind: 'open', screen: { at: 'choose' } })}
      />
    </ScreenFrame>
  )
}

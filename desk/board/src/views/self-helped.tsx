import type { JSX } from 'preact'
import { Category } from '../../../../contract/ticket.ts'
import type { TicketList } from '../../../core/board-api.ts'
import { useSpeech } from '../words/words.ts'

/** How many needed no ticket, told quietly below the queue, and what it was about. */
export function SelfHelped(props: { counts: TicketList['selfHelped'] }): JSX.Element | null {
  const { words } = useSpeech()
  const counted = Category.options.flatMap((category) => {
    const count = props.counts[category] ?? 0
    return count > 0 ? [{ category, count }] : []
  })
  if (counted.length === 0) return null
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  const each = counted
    .toSorted((one, other) => other.count - one.count)
    .map(({ category, count }) => `${words.category[category]} ${count}`)
  return (
    <p class="self-helped soft" data-testid="self-helped">
      {words.record.selfHelped(all)}: {each.join(', ')}.
    </p>
  )
}

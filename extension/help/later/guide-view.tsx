import type { Guide } from '../../../contract/entry.ts'
import type { Category } from '../../../contract/ticket.ts'
import type { WordKey } from '../../words/sv.ts'
import type { Page } from '../page.ts'
import { DrawingOf, type Drawing } from '../pictures.tsx'
import { Press, ScreenFrame } from '../screen-frame.tsx'
import { guideSteps } from './drawings.ts'

interface Step {
  drawing?: Drawing | undefined
  text: string
  /** Written by the municipality, in a language that nobody has told. */
  written: boolean
}

/** The words of a guide's steps; a guide has one to three. */
const sentences: Record<Exclude<Guide, 'own'>, readonly WordKey[]> = {
  charge: ['guide-charge-1', 'guide-charge-2', 'guide-charge-3'],
  network: ['guide-network-1', 'guide-network-2', 'guide-network-3'],
  'free-space': ['guide-free-space-1', 'guide-free-space-2', 'guide-free-space-3'],
  'close-tabs': ['guide-close-tabs-1', 'guide-close-tabs-2'],
  'cool-down': ['guide-cool-down-1', 'guide-cool-down-2'],
  restart: ['guide-restart-1', 'guide-restart-2', 'guide-restart-3'],
  sound: ['guide-sound-1', 'guide-sound-2'],
}

function stepsOf({ words, options }: Page, guide: Guide, category: Category): Step[] {
  if (guide === 'own') return (options.ownSteps[category] ?? []).map((text) => ({ text, written: true }))
  return sentences[guide].map((key, index) => ({ drawing: guideSteps[guide][index], text: words[key], written: false }))
}

/** What the pupil can try at once, in one to three pictures; and the way on, whichever way it went. */
export function GuideView({ page, guide, category }: { page: Page; guide: Guide; category: Category }) {
  const { words, send } = page
  return (
    <ScreenFrame name="guide" title={words[`guide-${guide}`]}>
      <p class="hint">{words.tryFirst}</p>
      <ol class="steps" data-guide={guide}>
        {stepsOf(page, guide, category).map(({ drawing, text, written }, index) => (
          <li key={text}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            {drawing && <DrawingOf drawing={drawing} />}
            <p {...(written ? { 'data-written': true, dir: 'auto' } : {})}>{text}</p>
          </li>
        ))}
      </ol>
      <Press as="send" icon="yes" name="worked" word={words.worked} onPress={() => send({ kind: 'worked' })} />
      <Press
        as="answer"
        icon="send"
        name="still-broken"
        word={words.stillBroken}
        onPress={() => send({ kind: 'still-broken' })}
      />
    </ScreenFrame>
  )
}

/** It was enough. */
export function Helped({ page: { words, send } }: { page: Page }) {
  return (
    <ScreenFrame name="helped" title={words.helped} picture="helped">
      <p>{words.helpedHint}</p>
      <Press
        as="send"
        icon="yes"
        name="done"
        word={words.done}
        onPress={() => {
          send({ kind: 'home' })
          window.close()
        }}
      />
    </ScreenFrame>
  )
}

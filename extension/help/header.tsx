import { keep } from '../use-kept.ts'
import { languageNames } from '../words/language.ts'
import { canGoBack, screenOf } from './flow.ts'
import { Icon, type IconName } from './icon.tsx'
import type { Page } from './page.ts'
import { Speaker } from './speaker.tsx'

interface ToolProps {
  icon: IconName
  word: string
  name: string
  /** Whether the word shows beside the sign, or is only read out. */
  shown?: boolean
  onPress: () => void
}

/** One of the small buttons at the top. */
export function Tool({ icon, word, name, shown = false, onPress }: ToolProps) {
  return (
    <button type="button" class="tool" data-press={name} title={word} onClick={onPress}>
      <Icon of={icon} />
      <span class={shown ? 'word' : 'word unseen'}>{word}</span>
    </button>
  )
}

/** The way back, and what makes the page readable: aloud, bigger, in another language. */
export function Header({ page }: { page: Page }) {
  const { words, language, adapted, flow, send } = page
  const { at } = screenOf(flow)
  return (
    <header>
      {canGoBack(flow) && at !== 'sending' && (
        <Tool icon="back" word={words.back} name="back" onPress={() => send({ kind: 'back' })} />
      )}
      <h1>{words.title}</h1>
      <Speaker key={`${language} ${at}`} language={language} word={words.readAloud} />
      <Tool
        icon={adapted ? 'smaller' : 'bigger'}
        word={adapted ? words.adaptedOff : words.adaptedOn}
        name="adapted"
        onPress={() => void keep('adapted', !adapted)}
      />
      {at !== 'language' && at !== 'sending' && (
        <button
          type="button"
          class="tool"
          data-press="language"
          onClick={() => send({ kind: 'open', screen: { at: 'language' } })}
        >
          <Icon of="language" />
          <span class="unseen">{words.language}: </span>
          <span class="word">{languageNames[language]}</span>
        </button>
      )}
    </header>
  )
}

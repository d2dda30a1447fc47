import type { Language } from '../../../contract/language.ts'
import { keep } from '../../use-kept.ts'
import { directionOf, languageNames } from '../../words/language.ts'
import { Icon } from '../icon.tsx'
import type { Page } from '../page.ts'
import { ScreenFrame } from '../screen-frame.tsx'

/** The languages that can be chosen, each by its own name. */
export function LanguageView({ page }: { page: Page }) {
  const { words, language, options, send } = page
  const choose = async (each: Language) => {
    await keep('language', each)
    send({ kind: 'back' })
  }
  return (
    <ScreenFrame name="language" title={words.chooseLanguage}>
      <ul class="languages">
        {[...new Set([...options.languages, language])].map((each) => (
          <li key={each}>
            <button
              type="button"
              class="answer"
              lang={each}
              dir={directionOf(each)}
              data-language={each}
              aria-pressed={each === language}
              onClick={() => void choose(each)}
            >
              {each === language && <Icon of="yes" />}
              <span>{languageNames[each]}</span>
            </button>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  )
}
